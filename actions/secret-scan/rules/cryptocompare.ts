import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cryptocompare: Provider = {
  name: 'CryptoCompare',
  revoke: 'Regenerate it in the API settings of the CryptoCompare account.',
  references: ['https://min-api.cryptocompare.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      severity: 'medium',
      names: ['crypto compare'],
      grammar: [lowerDigits(64)],
    },
  ],
};
