import { SigstoreFault } from './fault.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Text in a certificate, by which people are known: no character that hides or reorders others, and nothing that a
 * careless reader takes for another character.
 */
export function nameIn(bytes: Uint8Array, what: string): string {
  let text: string | undefined;
  try {
    text = utf8.decode(bytes);
  } catch {
    // Told below.
  }
  if (text === undefined || text === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
    throw new SigstoreFault('certificate', `the ${what} in its certificate is no readable text`, {
      hint: 'No certificate authority issues such a name in good faith: have the artifact signed again.',
    });
  return text;
}

/** The content of a DER UTF8String that fills `bytes`; undefined where it is something else. */
export function utf8String(bytes: Uint8Array): Uint8Array | undefined {
  const [tag, first] = bytes;
  if (tag !== 0x0c || first === undefined) return undefined;
  // Short form, or one or two bytes of length: more is no claim.
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (lengthBytes > 2) return undefined;
  const length = lengthBytes === 0 ? first : Buffer.from(bytes).readUIntBE(2, lengthBytes);
  const content = bytes.subarray(2 + lengthBytes);
  return content.length === length ? content : undefined;
}
