import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const getemail: Provider = {
  name: 'GetEmail',
  revoke: 'Replace it in the account settings.',
  references: ['https://getemail.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'getemail-api-key',
      title: 'GetEmail API key',
      severity: 'medium',
      names: ['getemail', 'get email'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(20)],
    },
  ],
};
