import { base64, base64url, lowerDigits, uuid } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';
import { isGuessedLogin } from '../login-url.ts';
import { loginIn, loginSample, loginVerdict } from '../verdicts/login.ts';

const field = /\\?"auth\\?"\s*:\s*\\?"([0-9A-Za-z+/]{8,2000}={0,2})\\?"/y;

/** `auths.<registry>.auth` of config.json, in base64. */
function findLogin(text: string, at: number): Found | undefined {
  field.lastIndex = at;
  const secret = field.exec(text)?.[1];
  if (secret === undefined) return undefined;
  const login = loginIn(secret);
  // Without the object around it, a name as usual as this says nothing yet.
  if (login === undefined && (secret.length < 24 || !text.slice(0, at).includes('auths'))) return undefined;
  if (login !== undefined && (login.password === '' || /^[<$%{]/.test(login.password))) return undefined;
  const verdict = loginVerdict(secret);
  const isTried = login !== undefined && isGuessedLogin({ ...login, host: '' });
  const start = text.indexOf(secret, at + 6);
  return {
    start,
    end: start + secret.length,
    ...(verdict && { verdict: isTried ? { ...verdict, severity: 'low' } : verdict }),
  };
}

export const docker: Provider = {
  name: 'Docker',
  revoke:
    'Delete it under Account settings > Personal access tokens (or the registry that the login is for).',
  references: ['https://docs.docker.com/security/access-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'docker-personal-token',
      title: 'Docker personal access token',
      severity: 'critical',
      grammar: ['dckr_pat_', base64url(27)],
    },
    {
      how: 'token',
      id: 'docker-organization-token',
      title: 'Docker organization access token',
      severity: 'critical',
      grammar: ['dckr_oat_', base64url(32)],
    },
    {
      how: 'block',
      id: 'docker-registry-login',
      title: 'Login of a container registry',
      severity: 'critical',
      literals: ['"auth'],
      reach: { before: 600, behind: 2100 },
      find: findLogin,
      sample: (random) => `{"auths":{"ghcr.io":{"auth":"${loginSample(random)}"}}}`,
      references: ['https://docs.docker.com/reference/cli/docker/login/'],
    },
    {
      how: 'named',
      id: 'docker-hub-token',
      title: 'Docker Hub access token of the older format',
      severity: 'critical',
      names: [
        'docker hub',
        'docker token',
        'docker password',
        'docker pass',
        'docker access token',
        'docker pat',
      ],
      grammar: uuid,
    },
    {
      how: 'token',
      id: 'docker-swarm-join-token',
      title: 'Docker Swarm join token',
      severity: 'critical',
      aliases: ['docker-swarm-join-token'],
      grammar: ['SWMTKN-1-', lowerDigits(50), '-', lowerDigits(25)],
      references: ['https://docs.docker.com/reference/cli/docker/swarm/join-token/'],
    },
    {
      how: 'token',
      id: 'docker-swarm-unlock-key',
      title: 'Docker Swarm unlock key',
      severity: 'critical',
      aliases: ['docker-swarm-unlock-key'],
      grammar: ['SWMKEY-1-', base64(43)],
      references: ['https://docs.docker.com/reference/cli/docker/swarm/unlock-key/'],
    },
  ],
};
