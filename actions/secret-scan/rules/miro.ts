import { base62, base64url, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const miro: Provider = {
  name: 'Miro',
  revoke: 'Uninstall the app, or delete it under Settings > Your apps, to invalidate its token.',
  references: ['https://developers.miro.com/reference/authorization-flow-for-expiring-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'miro-access-token',
      title: 'Miro access token of a region',
      grammar: ['eyJtaXJvLm9yaWdpbiI6', base64url(8, 20), '_', base64url(27)],
    },
    {
      how: 'named',
      id: 'miro-token',
      title: 'Miro access token',
      names: ['miro'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [from('0-9A-Za-z_-', 27, 36)],
    },
    {
      how: 'named',
      id: 'miro-client-secret',
      title: 'Miro client secret',
      names: ['miro'],
      words: ['client', 'secret'],
      grammar: [base62(32)],
    },
  ],
};
