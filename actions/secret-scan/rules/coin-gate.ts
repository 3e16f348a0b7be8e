import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinGate: Provider = {
  name: 'CoinGate',
  revoke: 'Revoke it under Merchant > API > Apps.',
  references: ['https://developer.coingate.com/'],
  kinds: [
    {
      how: 'named',
      id: 'coin-gate-api-token',
      title: 'CoinGate API token',
      names: ['coingate'],
      grammar: [base64url(40)],
    },
  ],
};
