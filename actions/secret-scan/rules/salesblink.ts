import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const salesblink: Provider = {
  name: 'SalesBlink',
  revoke: 'Replace it in the API settings of the SalesBlink account.',
  references: ['https://salesblink.io/'],
  kinds: [
    {
      how: 'named',
      id: 'salesblink-api-key',
      title: 'SalesBlink API key',
      names: ['sales blink'],
      grammar: ['key-', base62(56, 64)],
    },
  ],
};
