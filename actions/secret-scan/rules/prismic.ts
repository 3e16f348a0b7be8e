import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const prismic: Provider = {
  name: 'Prismic',
  revoke: 'Revoke it under Settings > API & security.',
  references: ['https://prismic.io/docs/access-token'],
  kinds: [
    {
      how: 'named',
      id: 'prismic-access-token',
      title: 'Prismic access token',
      names: ['prismic'],
      grammar: ['MC5', base64url(50, 90)],
    },
  ],
};
