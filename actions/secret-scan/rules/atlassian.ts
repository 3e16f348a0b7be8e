import { base62, base64url, either, upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { atlassianSample, atlassianVerdict } from '../verdicts/atlassian.ts';

export const atlassian: Provider = {
  name: 'Atlassian',
  revoke: 'Revoke the token at id.atlassian.com under Security > API tokens.',
  references: [
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  ],
  kinds: [
    {
      how: 'token',
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      severity: 'critical',
      aliases: ['atlassian-api-token'],
      grammar: ['ATATT3', base64url(150, 300), '=', upperHex(8)],
      verify: atlassianVerdict,
      sample: atlassianSample('ATATT3', 180),
    },
    {
      how: 'token',
      id: 'atlassian-admin-api-key',
      title: 'Atlassian organisation API key or Bitbucket access token',
      severity: 'critical',
      grammar: [either('ATCTT3', 'ATSTT3'), base64url(80, 300), '=', upperHex(8)],
      verify: atlassianVerdict,
      sample: atlassianSample('ATCTT3', 180),
    },
    {
      how: 'named',
      id: 'atlassian-legacy-api-token',
      title: 'Atlassian legacy API token',
      severity: 'critical',
      aliases: ['atlassian-api-token'],
      names: ['atlassian', 'jira', 'confluence'],
      words: ['key', 'token', 'secret', 'password', 'pat'],
      grammar: [base62(24)],
    },
  ],
};
