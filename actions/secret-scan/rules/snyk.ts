import { base62, base64url, either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const snyk: Provider = {
  name: 'Snyk',
  revoke: 'Revoke it under Account settings > API Token, or Service accounts of the organisation.',
  references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
  kinds: [
    {
      how: 'named',
      id: 'snyk-api-token',
      title: 'Snyk API token',
      severity: 'critical',
      aliases: ['snyk-api-token'],
      names: ['snyk'],
      grammar: [...uuid],
    },
    {
      how: 'token',
      id: 'snyk-access-token',
      title: 'Snyk access token',
      severity: 'critical',
      grammar: [
        'snyk_',
        either('uat', 'sat'),
        '.',
        base62(8),
        '.',
        base64url(8, 300),
        '.',
        base64url(8, 300),
      ],
    },
  ],
};
