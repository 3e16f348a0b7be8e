import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const matomo: Provider = {
  name: 'Matomo',
  revoke: 'Delete the token under Administration > Personal > Security.',
  references: [
    'https://developer.matomo.org/api-reference/reporting-api#authenticate-to-the-api-via-token_auth-parameter',
  ],
  kinds: [
    {
      how: 'named',
      id: 'matomo-auth-token',
      title: 'Matomo authentication token',
      names: ['matomo', 'piwik', 'token auth'],
      grammar: [hex(32)],
    },
  ],
};
