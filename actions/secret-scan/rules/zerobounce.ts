import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zerobounce: Provider = {
  name: 'ZeroBounce',
  revoke: 'Replace it in the API settings of the ZeroBounce account.',
  references: ['https://www.zerobounce.net/docs/api-dashboard/'],
  kinds: [
    {
      how: 'named',
      id: 'zerobounce-api-key',
      title: 'ZeroBounce API key',
      names: ['zerobounce', 'zero bounce'],
      grammar: [lowerDigits(32)],
    },
  ],
};
