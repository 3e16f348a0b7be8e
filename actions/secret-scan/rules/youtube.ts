import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const youtube: Provider = {
  name: 'YouTube',
  revoke: 'Delete it under APIs & Services > Credentials of the Google Cloud project.',
  references: ['https://developers.google.com/youtube/registering_an_application'],
  kinds: [
    {
      how: 'named',
      id: 'youtube-api-key',
      title: 'YouTube API key',
      severity: 'medium',
      names: ['youtube api', 'youtube key', 'youtube token', 'youtube data', 'youtube"', 'yt api'],
      words: ['key', 'token'],
      grammar: [base64url(39)],
    },
  ],
};
