import type { Found, Provider } from '../kind.ts';
import { isGuessedLogin, isTrivialLogin } from '../login-url.ts';
import { loginIn, loginSample, loginVerdict } from '../verdicts/login.ts';

const credentials = /asic\s+([0-9A-Za-z+/_-]{6,1000}={0,2})(?![0-9A-Za-z+/_=-])/y;

/** `Basic` and a login in base64, as in the header Authorization. */
function findBasic(text: string, at: number): Found | undefined {
  credentials.lastIndex = at;
  const secret = credentials.exec(text)?.[1];
  const login = secret === undefined ? undefined : loginIn(secret);
  const verdict = secret === undefined ? undefined : loginVerdict(secret);
  if (secret === undefined || login === undefined || verdict === undefined) return undefined;
  if (isTrivialLogin({ ...login, host: '' }) || isGuessedLogin({ ...login, host: '' })) return undefined;
  const start = text.indexOf(secret, at + 5);
  return { start, end: start + secret.length, verdict };
}

export const basicAuth: Provider = {
  name: 'HTTP Basic authentication',
  revoke: 'Change the password at the service that it opens.',
  references: ['https://www.rfc-editor.org/rfc/rfc7617'],
  kinds: [
    {
      how: 'block',
      id: 'basic-authorization',
      title: 'Login in an Authorization header',
      literals: ['asic '],
      reach: { before: 0, behind: 1020 },
      find: findBasic,
      sample: (random) => `Authorization: Basic ${loginSample(random)}`,
    },
  ],
};
