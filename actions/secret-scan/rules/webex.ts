import { base62, base64url, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webex: Provider = {
  name: 'Webex',
  revoke: 'Regenerate it on the page of the bot or integration.',
  references: ['https://developer.webex.com/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'webex-access-token',
      title: 'Webex access or bot token',
      severity: 'high',
      names: ['webex', 'cisco spark', 'ciscospark', 'spark access', 'spark token'],
      words: [],
      grammar: [base64url(64), '_', base62(4), '_', ...uuid],
    },
    {
      how: 'named',
      id: 'webex-client-secret',
      title: 'Webex client secret',
      severity: 'high',
      names: ['webex'],
      words: ['secret'],
      grammar: [hex(64)],
    },
  ],
};
