import { base62, either, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alpaca: Provider = {
  name: 'Alpaca',
  revoke: 'Regenerate the keys on the API Keys panel of the dashboard.',
  references: ['https://docs.alpaca.markets/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'alpaca-secret-key',
      title: 'Alpaca secret key',
      severity: 'critical',
      names: ['alpaca', 'apca'],
      words: ['secret', 'key'],
      grammar: [base62(40, 44)],
    },
    {
      how: 'named',
      id: 'alpaca-key-id',
      title: 'Alpaca key id',
      severity: 'low',
      names: ['alpaca', 'apca'],
      grammar: [either('PK', 'AK', 'CK'), upperDigits(18, 24)],
    },
  ],
};
