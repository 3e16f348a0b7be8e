import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const square: Provider = {
  name: 'Square',
  revoke: 'Replace it under Credentials of the application in the Developer Console.',
  references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'square-legacy-access-token',
      title: 'Square personal access token',
      severity: 'critical',
      aliases: ['square-access-token'],
      grammar: ['sq0atp-', base64url(22)],
    },
    {
      how: 'token',
      id: 'square-oauth-secret',
      title: 'Square OAuth secret',
      severity: 'critical',
      grammar: ['sq0csp-', base64url(40, 44)],
    },
    {
      how: 'token',
      id: 'square-application-id',
      title: 'Square application ID',
      severity: 'low',
      grammar: [either('sq0idp-', 'sq0idb-'), base64url(22)],
    },
    {
      how: 'named',
      id: 'square-short-access-token',
      title: 'Square access token beside its name',
      severity: 'critical',
      names: ['square', 'square up'],
      words: [],
      grammar: ['EAAA', base64url(22, 80)],
    },
    {
      how: 'token',
      id: 'square-access-token',
      title: 'Square access token',
      severity: 'critical',
      grammar: ['EAAA', base64url(60)],
      neither: { before: '0-9A-Za-z+/_\\n-', behind: '0-9A-Za-z+/=_-' },
    },
  ],
};
