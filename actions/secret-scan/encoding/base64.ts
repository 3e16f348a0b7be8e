/**
 * The bytes of base64 or base64url (RFC 4648), one character a byte. Undefined: another alphabet, a length that no bytes
 * have, or bits behind the last byte that are not 0 (no encoder writes them).
 */
export function decodeBase64(text: string): string | undefined {
  const plain = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (plain.length === 0 || plain.length % 4 === 1 || !/^[0-9A-Za-z+/]+$/.test(plain)) return undefined;
  const bytes = Buffer.from(plain, 'base64');
  return bytes.toString('base64').replace(/=+$/, '') === plain ? bytes.toString('latin1') : undefined;
}

/** With its padding, of a text of one character a byte. */
export const encodeBase64 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('base64');

/** Without padding. */
export const encodeBase64url = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('base64url');
