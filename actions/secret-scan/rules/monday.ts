import { base64url, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { jwtVerdict } from '../verdicts/jwt.ts';

export const monday: Provider = {
  name: 'monday.com',
  revoke: 'Regenerate the token under Developers > My access tokens.',
  references: ['https://developer.monday.com/api-reference/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'monday-api-token',
      title: 'monday.com API token',
      names: ['monday'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: ['eyJ', base64url(15, 100), '.eyJ', base64url(90, 300), '.', base64url(25, 100)],
      verify: jwtVerdict,
    },
    {
      how: 'named',
      id: 'monday-app-secret',
      title: 'monday.com app client or signing secret',
      names: ['monday client', 'monday signing', 'monday app', 'monday secret', 'monday oauth'],
      words: ['secret'],
      grammar: [hex(32)],
    },
  ],
};
