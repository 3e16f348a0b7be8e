import { decodeBase64, encodeBase64 } from '../encoding/base64.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * `user:password` in base64 (RFC 7617, and the `auth` of Docker's config.json): what it decodes to, printable. Which
 * encoding the password has is not agreed upon.
 */
export function loginIn(text: string): { readonly user: string; readonly password: string } | undefined {
  const decoded = decodeBase64(text) ?? '';
  const isUtf8 = !Buffer.from(decoded, 'latin1').toString('utf8').includes('\ufffd');
  if (!isUtf8 && !isLatin(decoded)) return undefined;
  const match = /^([^:\x00-\x1f\x7f]*):([^\x00-\x1f\x7f]*)$/.exec(decoded);
  const [, user = '', password = ''] = match ?? [];
  return match === null || user + password === '' ? undefined : { user, password };
}

/** Long, with few letters that ASCII has not, none of them in the name. */
const isLatin = (text: string): boolean =>
  /^[!-9;-~]{3,}:[ -~\x80-\xff]{12,}$/.test(text) &&
  (text.match(/[\x80-\xff]/g)?.length ?? 0) * 8 <= text.length;

export function loginVerdict(text: string): Verdict | undefined {
  const login = loginIn(text);
  if (login === undefined) return undefined;
  const { user } = login;
  return {
    state: 'proven',
    why: 'it decodes to a user and a password',
    ...(isName(user) && { facts: { user } }),
  };
}

/** Many services take a token in the place of the user: what is not plainly a name is not told. */
const isName = (user: string): boolean =>
  /^[A-Z]?[a-z]{1,15}(?:[._-][A-Z]?[a-z]{1,15}){0,3}\d{0,4}(?:@[\w.-]{1,64})?$/.test(user);

export const loginSample = (random: Random): string =>
  encodeBase64(`deploy:${sampleOf([base62(20)], random)}`);
