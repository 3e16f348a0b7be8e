import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wrike: Provider = {
  name: 'Wrike',
  revoke: 'Revoke it under Apps & Integrations > API.',
  references: ['https://developers.wrike.com/oauth-20-authorization/'],
  kinds: [
    {
      how: 'named',
      id: 'wrike-access-token',
      title: 'Wrike permanent access token',
      names: ['wrike'],
      grammar: ['ey', base64url(40, 333), '.', base64url(40, 300), '.', base64url(40, 300)],
    },
    {
      how: 'named',
      id: 'wrike-client-secret',
      title: 'Wrike client secret',
      names: ['wrike client', 'wrike secret'],
      grammar: [base62(60, 70)],
    },
  ],
};
