import { base62, base64url, digits, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const notion: Provider = {
  name: 'Notion',
  revoke: 'Refresh the secret on the page of the integration under Notion > My integrations.',
  references: ['https://developers.notion.com/docs/authorization'],
  kinds: [
    {
      how: 'token',
      id: 'notion-token',
      title: 'Notion integration token',
      aliases: ['notion-api-token'],
      grammar: ['ntn_', digits(11), base62(35)],
    },
    {
      how: 'token',
      id: 'notion-refresh-token',
      title: 'Notion OAuth refresh token',
      grammar: ['nrt_', digits(11), base62(35)],
    },
    {
      how: 'token',
      id: 'notion-legacy-token',
      title: 'Notion integration token or client secret of the older form',
      grammar: ['secret_', base62(43)],
    },
    {
      how: 'token',
      id: 'notion-session-token',
      title: 'Notion session cookie',
      grammar: [
        'v0',
        digits(1),
        either(':', '%3A'),
        'user_token_or_cookies',
        either(':', '%3A'),
        base64url(60, 300),
      ],
      literals: ['user_token_or_cookies'],
    },
  ],
};
