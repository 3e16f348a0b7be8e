import { marvin32 } from '../encoding/marvin.ts';
import { from, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * Client secrets of Entra ID with `8Q~` at their fourth character: the last 3 characters are the first ones of the
 * Marvin32 checksum of the rest, with the seed `AadPwd00`, in 66 digits: IdentifiableMetadata.cs in
 * github.com/microsoft/security-utilities. One in 15,000 fits by chance. `7Q~` and `9Q~` are not checked.
 */
export function entraVerdict(text: string): Verdict | undefined {
  return text.slice(3, 6) === '8Q~' && text.endsWith(checksumOf(text.slice(0, -3))) ? fits : undefined;
}

/** Without zeros in front, so the number's length varies before it is cut. */
function checksumOf(body: string): string {
  let written = '';
  for (let rest = marvin32(body, 'AadPwd00'); rest > 0; rest = Math.floor(rest / digits.length)) {
    written = (digits[rest % digits.length] ?? '') + written;
  }
  return written.slice(0, 3);
}

const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';

export function entraSample(random: Random): string {
  const body = sampleOf([from('0-9A-Za-z_~.-', 3), '8Q~', from('0-9A-Za-z_~.-', 31)], random);
  return `${body}${checksumOf(body)}`;
}
