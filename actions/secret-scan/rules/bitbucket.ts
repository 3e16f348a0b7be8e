import { base62, base64, base64url, either, from, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitbucket: Provider = {
  name: 'Bitbucket',
  revoke: 'Revoke it under Personal settings, or Repository settings > Access tokens.',
  references: ['https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      severity: 'critical',
      grammar: ['ATBB', base62(24), upperHex(8)],
    },
    {
      how: 'token',
      id: 'bitbucket-server-token',
      title: 'Bitbucket Data Center HTTP access token',
      severity: 'critical',
      grammar: ['BBDC-', base64(40, 50)],
    },
    {
      how: 'named',
      id: 'bitbucket-server-legacy-token',
      title: 'Bitbucket Server personal access token',
      severity: 'critical',
      names: ['bitbucket'],
      grammar: [from('MNO', 1), base64(43)],
    },
    {
      how: 'named',
      id: 'bitbucket-legacy-app-password',
      title: 'Bitbucket legacy app password',
      severity: 'critical',
      names: ['bitbucket'],
      words: ['password', 'passwd', 'pass', 'token'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'bitbucket-client-secret',
      title: 'Bitbucket OAuth client secret',
      severity: 'critical',
      aliases: ['bitbucket-client-secret'],
      names: ['bitbucket'],
      words: ['secret', 'key', 'token', 'password', 'auth'],
      grammar: [either([base64url(32)], [base64url(40, 66)])],
    },
    {
      how: 'named',
      id: 'bitbucket-client-id',
      title: 'Bitbucket OAuth client id',
      severity: 'info',
      aliases: ['bitbucket-client-id'],
      names: ['bitbucket client'],
      words: ['id'],
      grammar: [either([base62(18)], [base62(32)])],
    },
  ],
};
