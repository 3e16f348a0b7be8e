import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinGecko: Provider = {
  name: 'CoinGecko',
  revoke: 'Delete the key in the developer dashboard.',
  references: ['https://docs.coingecko.com/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'coin-gecko-api-key',
      title: 'CoinGecko API key',
      severity: 'medium',
      grammar: ['CG-', base62(24)],
    },
  ],
};
