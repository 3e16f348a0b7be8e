import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const genius: Provider = {
  name: 'Genius',
  revoke: 'Regenerate the client access token on the API clients page.',
  references: ['https://docs.genius.com/#/authentication-h1'],
  kinds: [
    {
      how: 'named',
      id: 'genius-access-token',
      title: 'Genius access token',
      severity: 'medium',
      names: ['genius'],
      words: ['token', 'key', 'secret'],
      grammar: [base64url(64)],
    },
  ],
};
