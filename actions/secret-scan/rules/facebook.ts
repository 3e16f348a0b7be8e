import { base62, base64url, digits, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const facebook: Provider = {
  name: 'Facebook',
  revoke:
    'Invalidate the token with the access token tool, or reset the app secret under App settings > Basic.',
  references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'facebook-access-token',
      title: 'Facebook Graph API Explorer token',
      grammar: [either('EAACEdEose0cBA'), base62(20, 400)],
      neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
    },
    {
      how: 'token',
      id: 'facebook-page-token',
      title: 'Facebook user or page access token',
      aliases: ['facebook-page-access-token'],
      grammar: ['EAA', base62(90, 400)],
      neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/=' },
    },
    {
      how: 'named',
      id: 'facebook-app-token',
      title: 'Facebook app access token',
      aliases: ['facebook-access-token'],
      names: ['facebook', 'fb app', 'fb access', 'access token', 'app token'],
      words: [],
      grammar: [digits(15, 17), '|', base64url(27, 28)],
    },
    {
      how: 'named',
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      aliases: ['facebook-secret'],
      names: ['facebook', 'fb app', 'fb secret', 'fb api', 'fb client', 'fb key'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'facebook-app-id',
      title: 'Facebook app ID',
      severity: 'info',
      names: ['facebook app', 'fb app', 'facebook client', 'fb client'],
      words: ['id'],
      grammar: [digits(15, 17)],
    },
  ],
};
