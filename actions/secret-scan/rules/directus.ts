import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const directus: Provider = {
  name: 'Directus',
  revoke: 'Replace the static token on the page of the user.',
  references: ['https://directus.io/docs/guides/connect/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'directus-static-token',
      title: 'Directus static token',
      names: ['directus'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(32)],
    },
  ],
};
