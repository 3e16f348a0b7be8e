import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const impala: Provider = {
  name: 'Impala',
  revoke: 'Replace it in the developer portal.',
  references: ['https://docs.getimpala.com/'],
  kinds: [
    {
      how: 'named',
      id: 'impala-api-key',
      title: 'Impala API key',
      names: ['impala'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(46, 48)],
    },
  ],
};
