import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bing: Provider = {
  name: 'Bing Maps',
  revoke: 'Disable the key under My account > My keys of the Bing Maps portal.',
  references: [
    'https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
  ],
  kinds: [
    {
      how: 'named',
      id: 'bing-maps-key',
      title: 'Bing Maps key',
      severity: 'medium',
      names: ['bing map', 'bing key'],
      grammar: [base64url(64)],
    },
  ],
};
