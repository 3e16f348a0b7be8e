import { base62, base64url, digits, either, hex, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { githubSample, githubVerdict } from '../verdicts/github.ts';
import { jwtSample, jwtVerdict } from '../verdicts/jwt.ts';

const classic = (prefix: string) =>
  ({
    how: 'token',
    grammar: [prefix, base62(36)],
    verify: githubVerdict,
    sample: githubSample(prefix),
  }) as const;

export const github: Provider = {
  name: 'GitHub',
  revoke: 'Revoke it under Settings > Developer settings of the account or organization that it belongs to.',
  references: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  ],
  kinds: [
    {
      ...classic('ghp_'),
      id: 'github-personal-token',
      title: 'GitHub personal access token',
      severity: 'critical',
      aliases: ['github-pat'],
    },
    {
      how: 'token',
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      severity: 'critical',
      aliases: ['github-fine-grained-pat'],
      grammar: ['github_pat_', base62(22), '_', base62(59)],
    },
    {
      ...classic('gho_'),
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      severity: 'critical',
      aliases: ['github-oauth'],
    },
    {
      ...classic('ghu_'),
      id: 'github-user-token',
      title: 'GitHub App user access token',
      severity: 'critical',
      aliases: ['github-app-token'],
    },
    { ...classic('ghs_'), id: 'github-installation-token', title: 'GitHub App installation access token' },
    {
      how: 'token',
      id: 'github-installation-jwt',
      title: 'GitHub App installation access token with a JWT',
      grammar: [
        'ghs_',
        digits(1, 12),
        '_eyJ',
        base64url(10, 400),
        '.eyJ',
        base64url(10, 900),
        '.',
        base64url(20, 700),
      ],
      verify: (text) => jwtVerdict(text.slice(text.indexOf('_', 4) + 1)),
      sample: (random) => `ghs_123456_${jwtSample(random)}`,
    },
    {
      ...classic('ghr_'),
      id: 'github-refresh-token',
      title: 'GitHub App refresh token',
      aliases: ['github-refresh-token'],
    },
    {
      how: 'named',
      id: 'github-old-token',
      title: 'GitHub token or client secret of 40 hex digits',
      names: [
        'github token',
        'github api token',
        'github api key',
        'github access token',
        'github oauth token',
        'github oauth secret',
        'github personal access token',
        'github pat',
        'github auth',
        'github auth token',
        'github key',
        'github secret',
        'github client secret',
        'github app secret',
        'github password',
        'gh token',
        'gh pat',
      ],
      words: [],
      grammar: [hex(40)],
    },
    {
      how: 'token',
      id: 'github-basic-token',
      title: 'GitHub token as the user of a URL',
      severity: 'critical',
      grammar: [base62(30, 40), ':x-oauth-basic'],
      literals: [':x-oauth-basic'],
    },
    {
      how: 'token',
      id: 'github-url-token',
      title: 'GitHub token of 40 hex digits as the user of a URL',
      severity: 'critical',
      grammar: [hex(40), '@github.com'],
      literals: ['@github.com'],
    },
    {
      how: 'named',
      id: 'github-runner-token',
      title: 'GitHub Actions runner registration token',
      names: ['runner token', 'runner registration token', 'actions runner', 'config.sh --url'],
      grammar: ['A', upperDigits(28)],
    },
    {
      how: 'token',
      id: 'github-client-id',
      title: 'GitHub client id',
      severity: 'info',
      grammar: [either(['Iv1.', hex(16)], ['Iv23', base62(16)], ['Ov23', base62(16)])],
    },
  ],
};
