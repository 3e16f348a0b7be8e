import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kanbanTool: Provider = {
  name: 'Kanban Tool',
  revoke: 'Regenerate the token in the profile under API access.',
  references: ['https://kanbantool.com/developer/api-v3'],
  kinds: [
    {
      how: 'named',
      id: 'kanban-tool-api-token',
      title: 'Kanban Tool API token',
      names: ['kanban tool'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [upperDigits(12)],
    },
  ],
};
