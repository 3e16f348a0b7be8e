import { hex, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const poloniex: Provider = {
  name: 'Poloniex',
  revoke: 'Replace it in the API settings of the Poloniex account.',
  references: ['https://api-docs.poloniex.com/'],
  kinds: [
    {
      how: 'named',
      id: 'poloniex-api-secret',
      title: 'Poloniex API secret',
      severity: 'critical',
      names: ['poloniex'],
      grammar: [hex(128)],
    },
    {
      how: 'named',
      id: 'poloniex-api-key',
      title: 'Poloniex API key',
      severity: 'medium',
      names: ['poloniex'],
      grammar: [upperDigits(8), '-', upperDigits(8), '-', upperDigits(8), '-', upperDigits(8)],
    },
  ],
};
