import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const upwave: Provider = {
  name: 'Upwave',
  revoke: 'Replace it in the API settings of the Upwave account.',
  references: ['https://www.upwave.com/'],
  kinds: [
    {
      how: 'named',
      id: 'upwave-api-key',
      title: 'Upwave API key',
      names: ['upwave'],
      grammar: [base62(32)],
    },
  ],
};
