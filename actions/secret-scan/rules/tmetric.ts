import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tmetric: Provider = {
  name: 'TMetric',
  revoke: 'Replace it in the API settings of the TMetric account.',
  references: ['https://app.tmetric.com/help/api'],
  kinds: [
    {
      how: 'named',
      id: 'tmetric-api-key',
      title: 'TMetric API key',
      names: ['tmetric'],
      grammar: [upperDigits(64)],
    },
  ],
};
