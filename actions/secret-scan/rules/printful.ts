import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const printful: Provider = {
  name: 'Printful',
  revoke: 'Replace it in the API settings of the Printful account.',
  references: ['https://developers.printful.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'printful-token',
      title: 'Printful token',
      names: ['printful'],
      grammar: [base62(40)],
    },
  ],
};
