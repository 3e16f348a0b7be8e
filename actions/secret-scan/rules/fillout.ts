import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fillout: Provider = {
  name: 'Fillout',
  revoke: 'Delete it under Settings > Developer.',
  references: ['https://www.fillout.com/help/fillout-rest-api'],
  kinds: [
    {
      how: 'token',
      id: 'fillout-api-key',
      title: 'Fillout API key',
      grammar: ['sk_prod_', base64url(40, 140)],
    },
  ],
};
