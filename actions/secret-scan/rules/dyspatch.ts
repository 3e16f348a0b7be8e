import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dyspatch: Provider = {
  name: 'Dyspatch',
  revoke: 'Delete it on the API Keys page of the settings.',
  references: ['https://docs.dyspatch.io/api/'],
  kinds: [
    {
      how: 'named',
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      names: ['dyspatch'],
      grammar: [upperDigits(52)],
    },
  ],
};
