import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const exa: Provider = {
  name: 'Exa',
  revoke: 'Delete it on the API keys page of the dashboard.',
  references: ['https://docs.exa.ai/reference/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'exa-api-key',
      title: 'Exa API key',
      names: ['exa api', 'exa key', 'exa ai', 'exa token'],
      words: [],
      grammar: [...uuid],
    },
  ],
};
