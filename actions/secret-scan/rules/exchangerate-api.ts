import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const exchangerateApi: Provider = {
  name: 'ExchangeRate-API',
  revoke: 'Ask for a new key in the dashboard.',
  references: ['https://www.exchangerate-api.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'exchangerate-api-api-key',
      title: 'ExchangeRate-API API key',
      severity: 'medium',
      names: ['exchangerate', 'exchange rate'],
      grammar: [hex(24)],
    },
  ],
};
