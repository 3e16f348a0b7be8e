import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const auth0: Provider = {
  name: 'Auth0',
  revoke: 'Rotate the secret under Applications > Settings of the application.',
  references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
  kinds: [
    {
      how: 'named',
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      severity: 'critical',
      names: ['auth0', 'auth zero'],
      words: ['secret', 'key', 'token', 'password'],
      grammar: [base64url(64, 66)],
    },
    {
      how: 'named',
      id: 'auth0-client-id',
      title: 'Auth0 client id',
      severity: 'info',
      names: ['auth0', 'auth zero'],
      words: ['id'],
      grammar: [base62(32)],
    },
  ],
};
