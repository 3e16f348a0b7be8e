import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const taxjar: Provider = {
  name: 'TaxJar',
  revoke: 'Replace it in the API settings of the TaxJar account.',
  references: ['https://developers.taxjar.com/api/reference/'],
  kinds: [
    {
      how: 'named',
      id: 'taxjar-api-key',
      title: 'TaxJar API key',
      names: ['taxjar', 'tax jar'],
      grammar: [lowerDigits(32)],
    },
  ],
};
