import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitcoinaverage: Provider = {
  name: 'BitcoinAverage',
  revoke: 'Regenerate it in the API settings of the BitcoinAverage account.',
  references: ['https://apiv2.bitcoinaverage.com/'],
  kinds: [
    {
      how: 'named',
      id: 'bitcoinaverage-api-key',
      title: 'BitcoinAverage API key',
      severity: 'medium',
      names: ['bitcoinaverage'],
      grammar: [base62(43)],
    },
  ],
};
