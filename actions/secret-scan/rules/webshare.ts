import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webshare: Provider = {
  name: 'Webshare',
  revoke: 'Replace it in the API settings of the Webshare account.',
  references: ['https://apidocs.webshare.io/'],
  kinds: [
    {
      how: 'named',
      id: 'webshare-api-key',
      title: 'Webshare API key',
      severity: 'medium',
      names: ['webshare'],
      grammar: [lowerDigits(40)],
    },
  ],
};
