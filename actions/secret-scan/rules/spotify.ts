import { base62, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const spotify: Provider = {
  name: 'Spotify',
  revoke: 'Rotate the secret under Settings of the app in the Spotify dashboard.',
  references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
  kinds: [
    {
      how: 'named',
      id: 'spotify-client-secret',
      title: 'Spotify client secret',
      names: ['spotify'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'spotify-client-id',
      title: 'Spotify client ID',
      severity: 'info',
      names: ['spotify client id', 'spotify clientid', 'spotify id'],
      words: [],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'spotify-access-token',
      title: 'Spotify access token',
      names: ['spotify'],
      grammar: [either('BQ', 'AQ'), base64url(80, 400)],
    },
  ],
};
