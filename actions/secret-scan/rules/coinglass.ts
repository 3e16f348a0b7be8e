import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinglass: Provider = {
  name: 'CoinGlass',
  revoke: 'Regenerate it in the API settings of the CoinGlass account.',
  references: ['https://docs.coinglass.com/'],
  kinds: [
    {
      how: 'named',
      id: 'coinglass-api-key',
      title: 'CoinGlass API key',
      severity: 'medium',
      names: ['coin glass'],
      grammar: [lowerDigits(32)],
    },
  ],
};
