import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dnsimple: Provider = {
  name: 'DNSimple',
  revoke: 'Delete it under Access tokens of the user or the account.',
  references: ['https://support.dnsimple.com/articles/api-access-token/'],
  kinds: [
    {
      how: 'token',
      id: 'dnsimple-access-token',
      title: 'DNSimple access token',
      severity: 'critical',
      grammar: ['dnsimple_', either('a_', 'u_'), base62(30, 50)],
    },
    {
      how: 'named',
      id: 'dnsimple-legacy-token',
      title: 'DNSimple access token without prefix',
      names: ['dnsimple'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(32)],
    },
  ],
};
