import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const currencyLayer: Provider = {
  name: 'currencylayer',
  revoke: 'Regenerate it in the API settings of the currencylayer account.',
  references: ['https://currencylayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'currency-layer-api-key',
      title: 'currencylayer API key',
      severity: 'medium',
      names: ['currency layer'],
      grammar: [base62(32)],
    },
  ],
};
