import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hasura: Provider = {
  name: 'Hasura',
  revoke: 'Rotate it under Env vars of the project.',
  references: ['https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/'],
  kinds: [
    {
      how: 'named',
      id: 'hasura-admin-secret',
      title: 'Hasura admin secret',
      severity: 'critical',
      names: ['hasura'],
      words: ['secret', 'key', 'token'],
      grammar: [base62(64)],
    },
  ],
};
