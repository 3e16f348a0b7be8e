import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const thinkific: Provider = {
  name: 'Thinkific',
  revoke: 'Replace it in the API settings of the Thinkific account.',
  references: ['https://developers.thinkific.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'thinkific-api-key',
      title: 'Thinkific API key',
      names: ['thinkific'],
      grammar: [lowerDigits(32)],
    },
  ],
};
