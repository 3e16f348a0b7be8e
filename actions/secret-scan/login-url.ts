import { isGuessed, isNamed } from './generic/guessed.ts';
import { lookOf } from './generic/values.ts';
import { isPlaceholder } from './match/placeholder.ts';

/** The login in a URL, and where its password stands. */
interface UrlLogin {
  readonly scheme: string;
  readonly user: string;
  readonly password: string;
  readonly host: string;
  /** Offsets of the password; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * `://` stands at `at`. A password may hold `@`, `:` and more that should be percent-encoded, since programs take it: it
 * ends at the last `@` that a host follows. Undefined: no login, or a variable or placeholder in its place.
 */
export function urlLoginAt(text: string, at: number): UrlLogin | undefined {
  const scheme = /[a-z][a-z0-9+.-]{1,30}$/i.exec(text.slice(Math.max(0, at - 32), at))?.[0] ?? '';
  const authority = /^[^\s"'`<>\\]{1,512}/.exec(text.slice(at + 3, at + 515))?.[0] ?? '';
  const match = /^([^\s:/]{0,128}):([^\s/]{1,256})@(\[[0-9a-f:.]{2,45}\]|[\w.-]{1,253}|)/i.exec(authority);
  if (scheme === '' || match === null) return undefined;
  const [, user = '', password = '', host = ''] = match;
  if (/[[\](){}<>]/.test(user) || isVariable(user) || isVariable(password) || isPlaceholder(password))
    return undefined;
  const start = at + 4 + user.length;
  return { scheme: scheme.toLowerCase(), user, password, host, start, end: start + password.length };
}

/** `${NAME}`, `{{ name }}`, `%s`, `<name>`, `$NAME`, `#{name}`, `:name`, stars, or written in capitals with PASSWORD in it. */
const isVariable = (text: string): boolean =>
  /[${}<>[\]()|*]/.test(text)
    ? /^[$#%<[(*|{]|\{.*\}|\$\(|\*{3}/.test(text)
    : /^%[sdv]$|^[A-Z_]*(?:PASS|USER|TOKEN|SECRET|PWD)[A-Z_]*$/.test(text);

/**
 * What documentation writes, what is open to all (RFC 1635), and what only a machine of one's own has: nobody is to know
 * better for it.
 */
export function isTrivialLogin({
  user,
  password,
  host,
}: Pick<UrlLogin, 'user' | 'password' | 'host'>): boolean {
  if (decoded(password).length < 4 || new Set(password).size === 1) return true;
  if (isNamed(password) || isUnusable(host, password)) return true;
  if (/^(?:your|replace|change|enter|insert)[_-]?/i.test(password)) return true;
  if (/^(?:anonymous|ftp)$/i.test(user)) return true;
  if (
    /^(?:(?:my|db)?_?user(?:name)?|login)?$/i.test(user) &&
    /^(?:my_?)?(?:pw|pwd|p(?:a|@|%40)ss|passwd|password)$/i.test(password)
  )
    return true;
  return (
    isLocal(host) && (user === password || /^(?:pw|pwd|pass|passwd|password|test|example)$/i.test(password))
  );
}

/** A login that anybody would try, or that opens nothing but one's own machine. */
export const isGuessedLogin = ({
  user,
  password,
  host,
}: Pick<UrlLogin, 'user' | 'password' | 'host'>): boolean =>
  isGuessed(password) || user === password || (isNobodys(host) && lookOf(password) !== 'drawn');

const decoded = (text: string): string =>
  text.replaceAll(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code));

/** Names and addresses that are given to none (RFC 2606, 3849, 5737), or that people write for any. */
const reserved =
  /(?:^|\.)(?:(?:example|server|domain|company)\.(?:com|org|net)|invalid)$|^\[2001:0?db8:|^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d/i;
/** One's own machine (RFC 6761). */
const loopback = /^(?:localhost\.?|127\.[\d.]+|0\.0\.0\.0|\[::1\])$/i;
const isNobodys = (host: string): boolean => reserved.test(host) || loopback.test(host);

/** What stands for a password where it opens nothing. */
function isUnusable(host: string, password: string): boolean {
  if (!isNobodys(host)) return false;
  const look = lookOf(decoded(password));
  return look === undefined || (look === 'words' && reserved.test(host));
}

/** Whether nobody but its own machine reaches it. */
const isLocal = (host: string): boolean =>
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|host(?:name)?|db|server|)$/i.test(host);
