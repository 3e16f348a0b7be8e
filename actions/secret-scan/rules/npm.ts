import { base62, base64, either, from, optional, uuid, type Grammar } from '../grammar.ts';
import type { Provider, Verdict } from '../kind.ts';
import { githubSample, githubVerdict } from '../verdicts/github.ts';
import { loginSample, loginVerdict } from '../verdicts/login.ts';

const npmrc = ['https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'] as const;
const assigned = either('=', ' = ', '="', ' = "');
const padding: Grammar = [optional('='), optional('=')];

const notLogin: Verdict = { state: 'disproven', why: 'it is no user and password in base64' };

export const npm: Provider = {
  name: 'npm',
  revoke: 'Revoke it with `npm token revoke`, or under Access Tokens of the account.',
  references: ['https://docs.npmjs.com/about-access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'npm-access-token',
      title: 'npm access token',
      severity: 'critical',
      aliases: ['npm-access-token'],
      grammar: ['npm_', base62(36)],
      verify: githubVerdict,
      sample: githubSample('npm_'),
    },
    {
      how: 'named',
      id: 'npm-legacy-token',
      title: 'npm legacy access token',
      severity: 'critical',
      names: [
        'npm token',
        'npm auth token',
        'npm access token',
        'npm api token',
        'npm api key',
        'npm publish token',
        'npm auth',
      ],
      words: [],
      grammar: uuid,
    },
    {
      how: 'token',
      id: 'npm-registry-token',
      title: 'Token of a registry in .npmrc',
      severity: 'critical',
      grammar: ['_authToken', assigned, either(uuid, [from('0-9A-Za-z_~+/-', 20, 500), ...padding])],
      references: npmrc,
    },
    {
      how: 'token',
      id: 'npm-registry-login',
      title: 'Login of a registry in .npmrc',
      severity: 'critical',
      grammar: ['_auth', assigned, base64(8, 400), ...padding],
      verify: (text) => loginVerdict(text.replace(/^_auth[=\s"']+/, '')) ?? notLogin,
      sample: (random) => `_auth=${loginSample(random)}`,
      references: npmrc,
    },
    {
      how: 'token',
      id: 'npm-registry-password',
      title: 'Password of a registry in .npmrc',
      severity: 'critical',
      grammar: [':_password', assigned, base64(8, 400), ...padding],
      references: npmrc,
    },
  ],
};
