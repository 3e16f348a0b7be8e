import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jwplayer: Provider = {
  name: 'JW Player',
  revoke: 'Delete the secret on the API Credentials page of the JWP dashboard.',
  references: ['https://docs.jwplayer.com/platform/docs/api-keys-and-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'jwplayer-api-secret',
      title: 'JW Player API secret',
      names: ['jw player', 'jw platform'],
      words: ['secret'],
      grammar: [base62(24)],
    },
  ],
};
