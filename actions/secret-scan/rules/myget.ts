import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const myget: Provider = {
  name: 'MyGet',
  revoke: 'Delete the token under Profile > Access Tokens of MyGet.',
  references: ['https://docs.myget.org/docs/reference/security'],
  kinds: [
    {
      how: 'named',
      id: 'myget-api-key',
      title: 'MyGet API key',
      severity: 'critical',
      names: ['myget'],
      grammar: uuid,
    },
  ],
};
