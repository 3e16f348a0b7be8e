import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const salescookie: Provider = {
  name: 'SalesCookie',
  revoke: 'Replace it in the API settings of the SalesCookie account.',
  references: ['https://support.salescookie.com/'],
  kinds: [
    {
      how: 'named',
      id: 'salescookie-api-key',
      title: 'SalesCookie API key',
      names: ['sales cookie'],
      grammar: [base62(32)],
    },
  ],
};
