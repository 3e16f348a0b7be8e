/** No name that people give is longer, and the patterns are not for words of any length. */
const maxName = 200;

/** What a variable's name says about its value. */
type SecretKind = 'password' | 'token' | 'login';

const password = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PWORD|PWD|PASS)$/;
const token =
  /(?:^|_)(?:TOKEN|SECRET|CREDENTIALS?|PAT|API_?KEY|(?:ACCESS|SECRET|PRIVATE|ENCRYPTION|MASTER|DEPLOY|AUTH|ACCOUNT|STORAGE|SHARED|SESSION|SERVICE|CLIENT|SSH|RSA|DSA|APP|LICEN[CS]E|HMAC|JWT|SECRET_ACCESS|SECRET_KEY|MONGO)_?KEY(?:_BASE)?)$/;

/** Without any of these it is none, in whatever case and with whatever around. */
const noun = /pass|pwd|pword|token|secret|credential|pat|key|auth/i;

/** Parts that say the value is something else: what is public, a choice, a number, a place. */
const harmless =
  /(?:^|_)(?:PUBLIC|PUB|ALLOW|ALLOW_EMPTY|RANDOM|NO|DISABLE|ENABLE|USE|SKIP|REQUIRE|MAX|MIN|NUM)(?:_|$)/;

/**
 * Reads the end of a name, where its noun stands: DB_PASSWORD and npmToken are secrets, PASSWORD_HASH_ROUNDS,
 * TOKEN_EXPIRY, KEY_ID and SSH_AUTH_SOCK are not.
 */
export function secretKind(name: string): SecretKind | undefined {
  if (name.length > maxName || !noun.test(name)) return undefined;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toUpperCase()
    .replace(/_?\d*$/, '')
    .replace(/_(?:B64|BASE64|DEV|PROD|TEST|STAGING)$/, '');
  if (words === 'PWD' || words === 'OLD_PWD' || words === 'PASS' || words === 'PAT' || harmless.test(words))
    return undefined;
  if (password.test(words) || /^(?:\w*[A-Z])?PASSWORD$/.test(words)) return 'password';
  if (token.test(words)) return 'token';
  return words.endsWith('_AUTH') ? 'login' : undefined;
}

/** A value without variables that could be the secret itself: no path, address, switch or number, for `…_AUTH` no method. */
export function isLiteralSecret(value: string, kind: SecretKind): boolean {
  if (value === '' || /^%\w+%$/.test(value)) return false;
  if (/^(?:true|false|yes|no|on|off|null|none|nil|undefined)$/i.test(value)) return false;
  if (/^(?:\.{0,2}\/|~\/|file:|https?:\/\/[^@]*$|[A-Za-z]:[\\/])/.test(value)) return false;
  if (kind === 'login') return value.length >= 8 && /[^a-z_-]/.test(value);
  return kind === 'password' || !/^\d{1,5}$/.test(value);
}

/** Words that people put where the real value comes later. */
export const isPlaceholder = (value: string): boolean =>
  /^<.*>$|^(?:unset|tbd|n\/a|foo|bar|foobar|test|testing)$|^__\w+__$|^@\w+@$|^\[.*\]$|^\{\{?.*\}\}?$|^(.)\1{2,}$/.test(
    value,
  ) ||
  /(?:change.?(?:me|it|this)|place.?holder|dummy|example|replace|fake|todo|insert|redacted|not.?(?:set|a.?secret|used|real)|unused|your[-_ ])/i.test(
    value,
  );

/** `scheme://user:password@host`: the password; undefined where a variable or a template brings it. */
export function passwordInUrl(value: string, expands: boolean): string | undefined {
  const found = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/]{0,100}:([^\s@/]{1,200})@/i.exec(value)?.[1];
  return found === undefined || (expands ? /[${<]/ : /[{<]/).test(found) ? undefined : found;
}
