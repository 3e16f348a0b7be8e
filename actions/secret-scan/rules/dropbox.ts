import { base64url, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dropbox: Provider = {
  name: 'Dropbox',
  revoke: 'Revoke it on the settings tab of the app in the App Console.',
  references: ['https://www.dropbox.com/developers/reference/oauth-guide'],
  kinds: [
    {
      how: 'token',
      id: 'dropbox-short-lived-token',
      title: 'Dropbox short lived token',
      aliases: ['dropbox-short-lived-api-token'],
      grammar: ['sl.', optional('u.'), base64url(120, 2500)],
    },
    {
      how: 'named',
      id: 'dropbox-long-lived-token',
      title: 'Dropbox long-lived access or refresh token',
      confidence: 'high',
      aliases: ['dropbox-long-lived-api-token'],
      names: ['dropbox', 'dbx'],
      words: [],
      grammar: [base64url(11), 'AAAAAAAAAA', base64url(43)],
      anyValue: true,
    },
    {
      how: 'named',
      id: 'dropbox-app-secret',
      title: 'Dropbox app secret',
      aliases: ['dropbox-api-token'],
      names: ['dropbox', 'dbx'],
      words: ['key', 'token', 'secret'],
      grammar: [lowerDigits(15)],
    },
  ],
};
