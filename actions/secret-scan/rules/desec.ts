import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const desec: Provider = {
  name: 'deSEC',
  revoke: 'Delete it under Token management.',
  references: ['https://desec.readthedocs.io/en/latest/auth/tokens.html'],
  kinds: [
    {
      how: 'named',
      id: 'desec-api-token',
      title: 'deSEC API token',
      severity: 'critical',
      names: ['desec'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(28)],
    },
  ],
};
