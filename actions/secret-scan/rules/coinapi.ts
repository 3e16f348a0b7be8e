import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinapi: Provider = {
  name: 'CoinAPI',
  revoke: 'Regenerate it in the API settings of the CoinAPI account.',
  references: ['https://docs.coinapi.io/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'coinapi-api-key',
      title: 'CoinAPI API key',
      severity: 'medium',
      names: ['coin api'],
      grammar: [base62(8), '-', base62(4), '-', base62(4), '-', base62(4), '-', base62(12)],
    },
  ],
};
