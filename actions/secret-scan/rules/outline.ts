import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const outline: Provider = {
  name: 'Outline',
  revoke: 'Revoke the key under Settings > API & Apps.',
  references: ['https://www.getoutline.com/developers#section/Authentication'],
  kinds: [
    {
      how: 'token',
      id: 'outline-api-key',
      title: 'Outline API key',
      grammar: ['ol_api_', base62(38)],
    },
  ],
};
