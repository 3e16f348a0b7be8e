import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const websitepulse: Provider = {
  name: 'WebSitePulse',
  revoke: 'Replace it in the API settings of the WebSitePulse account.',
  references: ['https://www.websitepulse.com/api-guide'],
  kinds: [
    {
      how: 'named',
      id: 'websitepulse-api-key',
      title: 'WebSitePulse API key',
      names: ['websitepulse', 'website pulse'],
      grammar: [lowerDigits(32)],
    },
  ],
};
