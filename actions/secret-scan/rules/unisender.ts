import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unisender: Provider = {
  name: 'Unisender',
  revoke: 'Replace it in the API settings of the Unisender account.',
  references: ['https://www.unisender.com/en/support/api/common/bulk-email/'],
  kinds: [
    {
      how: 'named',
      id: 'unisender-api-key',
      title: 'Unisender API key',
      names: ['unisender', 'uni sender'],
      grammar: [lowerDigits(54, 61)],
    },
  ],
};
