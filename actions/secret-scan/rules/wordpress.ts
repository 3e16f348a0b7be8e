import { base62, from, sampleOf } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';

const salt = /^(?:KEY|SALT)(["'])\s{0,8},\s{0,16}(["'])([^\n]{40,128})\2\s{0,8}\)/;

/** The second argument of `define('AUTH_KEY', '…')`. */
function findSalt(text: string, at: number): Found | undefined {
  const name = /^(?:AUTH|LOGGED_IN|NONCE)_/.exec(text.slice(at, at + 16))?.[0] ?? '';
  const match = name === '' ? null : salt.exec(text.slice(at + name.length, at + 256));
  const value = match?.[3];
  if (match === null || value === undefined) return undefined;
  const start = at + name.length + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

export const wordpress: Provider = {
  name: 'WordPress',
  revoke:
    'Replace the keys and salts in wp-config.php; revoke an application password under Users > Profile.',
  references: ['https://developer.wordpress.org/advanced-administration/security/application-passwords/'],
  kinds: [
    {
      how: 'block',
      id: 'wordpress-salt',
      title: 'WordPress authentication key or salt',
      severity: 'critical',
      literals: ['AUTH_KEY', 'AUTH_SALT', 'LOGGED_IN_KEY', 'LOGGED_IN_SALT', 'NONCE_KEY', 'NONCE_SALT'],
      reach: { before: 0, behind: 256 },
      find: findSalt,
      sample: (random) =>
        `define('AUTH_KEY', '${sampleOf([from('0-9A-Za-z!#%^&*_=+;:,.?~-', 64)], random)}');`,
    },
    {
      how: 'named',
      id: 'wordpress-application-password',
      title: 'WordPress application password',
      severity: 'critical',
      names: ['application password', 'app password', 'wordpress', 'wp password', 'wp app'],
      words: ['password', 'passwd', 'pass', 'pwd'],
      grammar: [base62(4), ' ', base62(4), ' ', base62(4), ' ', base62(4), ' ', base62(4), ' ', base62(4)],
    },
  ],
};
