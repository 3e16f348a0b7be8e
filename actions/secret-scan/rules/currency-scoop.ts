import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const currencyScoop: Provider = {
  name: 'CurrencyBeacon (CurrencyScoop)',
  revoke: 'Regenerate it in the API settings of the CurrencyBeacon (CurrencyScoop) account.',
  references: ['https://currencybeacon.com/api-documentation'],
  kinds: [
    {
      how: 'named',
      id: 'currency-scoop-api-key',
      title: 'CurrencyBeacon (CurrencyScoop) API key',
      severity: 'medium',
      names: ['currency scoop', 'currency beacon'],
      grammar: [base62(32)],
    },
  ],
};
