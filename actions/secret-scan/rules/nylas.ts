import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nylas: Provider = {
  name: 'Nylas',
  revoke: 'Delete the key on the API Keys page of the Nylas dashboard.',
  references: ['https://developer.nylas.com/docs/v3/auth/'],
  kinds: [
    {
      how: 'token',
      id: 'nylas-api-key',
      title: 'Nylas API key',
      grammar: ['nyk_', optional('v0_'), base62(60, 67)],
    },
    {
      how: 'named',
      id: 'nylas-access-token',
      title: 'Nylas access token or client secret',
      names: ['nylas'],
      words: ['key', 'token', 'secret', 'access', 'api'],
      grammar: [base62(25, 30)],
    },
  ],
};
