import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alphaVantage: Provider = {
  name: 'Alpha Vantage',
  revoke: 'Regenerate it in the API settings of the Alpha Vantage account.',
  references: ['https://www.alphavantage.co/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'alpha-vantage-api-key',
      title: 'Alpha Vantage API key',
      severity: 'medium',
      names: ['alpha vantage'],
      grammar: [upperDigits(16)],
    },
  ],
};
