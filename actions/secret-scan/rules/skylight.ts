import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const skylight: Provider = {
  name: 'Skylight',
  revoke: 'Replace it in the API settings of the Skylight account.',
  references: ['https://www.skylight.io/support/'],
  kinds: [
    {
      how: 'named',
      id: 'skylight-auth-token',
      title: 'Skylight auth token',
      severity: 'medium',
      names: ['skylight'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base64url(43)],
    },
  ],
};
