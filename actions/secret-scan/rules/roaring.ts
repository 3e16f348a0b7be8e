import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const roaring: Provider = {
  name: 'Roaring',
  revoke: 'Replace it in the API settings of the Roaring account.',
  references: ['https://developer.roaring.io/'],
  kinds: [
    {
      how: 'named',
      id: 'roaring-client-secret',
      title: 'Roaring client secret',
      names: ['roaring'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base64url(28)],
    },
  ],
};
