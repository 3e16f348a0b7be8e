import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webpurify: Provider = {
  name: 'WebPurify',
  revoke: 'Replace it in the API settings of the WebPurify account.',
  references: ['https://www.webpurify.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'webpurify-api-key',
      title: 'WebPurify API key',
      severity: 'medium',
      names: ['webpurify'],
      grammar: [hex(32)],
    },
  ],
};
