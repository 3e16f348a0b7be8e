import { base62, base64url, either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pagerduty: Provider = {
  name: 'PagerDuty',
  revoke: 'Remove it under Integrations > API Access Keys, or the integration under Services > Integrations.',
  references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  kinds: [
    {
      how: 'token',
      id: 'pagerduty-oauth-token',
      title: 'PagerDuty OAuth token',
      grammar: ['pd', either('us', 'eu'), '+', base64url(40, 200)],
    },
    {
      how: 'named',
      id: 'pagerduty-api-key',
      title: 'PagerDuty API key',
      names: ['pager duty', 'pd api'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [from('0-9A-Za-z+_-', 20)],
    },
    {
      how: 'named',
      id: 'pagerduty-integration-key',
      title: 'PagerDuty integration key',
      names: ['pager duty', 'pd routing'],
      grammar: [base62(32)],
    },
  ],
};
