import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tiingo: Provider = {
  name: 'Tiingo',
  revoke: 'Replace it in the API settings of the Tiingo account.',
  references: ['https://www.tiingo.com/documentation/general/connecting'],
  kinds: [
    {
      how: 'named',
      id: 'tiingo-api-token',
      title: 'Tiingo API token',
      severity: 'medium',
      names: ['tiingo'],
      grammar: [hex(40)],
    },
  ],
};
