import { base64url, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const splunk: Provider = {
  name: 'Splunk',
  revoke:
    'Disable it under Settings > Access Tokens, or under Settings > Data inputs > HTTP Event Collector.',
  references: [
    'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html',
  ],
  kinds: [
    {
      how: 'named',
      id: 'splunk-observability-token',
      title: 'Splunk observability token',
      names: ['splunk', 'signalfx', 'sfx'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base64url(22)],
    },
    {
      how: 'named',
      id: 'splunk-hec-token',
      title: 'Splunk HTTP Event Collector token',
      names: ['splunk', 'hec token'],
      grammar: [...uuid],
    },
    {
      how: 'token',
      id: 'splunk-session-key',
      title: 'Splunk session key',
      grammar: ['splunkd_', base64url(40, 300)],
    },
  ],
};
