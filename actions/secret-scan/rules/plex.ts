import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const plex: Provider = {
  name: 'Plex',
  revoke: 'Sign the device out under Account > Authorized devices.',
  references: ['https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/'],
  kinds: [
    {
      how: 'named',
      id: 'plex-token',
      title: 'Plex token',
      severity: 'medium',
      names: ['plex'],
      words: ['token'],
      grammar: [base64url(20)],
    },
  ],
};
