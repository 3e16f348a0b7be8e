import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const formbucket: Provider = {
  name: 'FormBucket',
  revoke: 'Replace it in the account settings.',
  references: ['https://www.formbucket.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'formbucket-api-key',
      title: 'FormBucket API key',
      severity: 'medium',
      names: ['formbucket', 'form bucket'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(4, 300), '.', base62(4, 700), '.', base64url(8, 120)],
    },
  ],
};
