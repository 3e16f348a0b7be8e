import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cashboard: Provider = {
  name: 'Cashboard',
  revoke: 'Regenerate it in the API settings of the Cashboard account.',
  references: ['https://api.cashboardapp.com/'],
  kinds: [
    {
      how: 'named',
      id: 'cashboard-api-key',
      title: 'Cashboard API key',
      names: ['cashboard'],
      grammar: [upperDigits(3), '-', upperDigits(3), '-', upperDigits(3), '-', upperDigits(3)],
    },
  ],
};
