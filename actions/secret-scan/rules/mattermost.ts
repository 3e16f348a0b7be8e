import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mattermost: Provider = {
  name: 'Mattermost',
  revoke:
    'Revoke the token under Profile > Security > Personal Access Tokens, or delete the webhook under Integrations.',
  references: [
    'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    'https://developers.mattermost.com/integrate/webhooks/incoming/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      aliases: ['mattermost-access-token'],
      names: ['mattermost', 'mm access', 'mm token', 'mm bot', 'mm personal'],
      words: ['token', 'key', 'secret', 'access', 'password', 'auth', 'bot'],
      grammar: [from('a-km-uw-z13-9', 26)],
    },
    {
      how: 'token',
      id: 'mattermost-incoming-webhook',
      title: 'Mattermost incoming webhook',
      severity: 'medium',
      grammar: ['/hooks/', from('a-km-uw-z13-9', 26)],
      neither: { before: '\\s' },
    },
  ],
};
