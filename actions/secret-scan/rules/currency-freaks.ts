import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const currencyFreaks: Provider = {
  name: 'CurrencyFreaks',
  revoke: 'Regenerate it in the API settings of the CurrencyFreaks account.',
  references: ['https://currencyfreaks.com/documentation.html'],
  kinds: [
    {
      how: 'named',
      id: 'currency-freaks-api-key',
      title: 'CurrencyFreaks API key',
      severity: 'medium',
      names: ['currency freaks'],
      grammar: [base62(32)],
    },
  ],
};
