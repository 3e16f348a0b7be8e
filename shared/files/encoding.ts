import { isUtf8 } from 'node:buffer';

// As far as git looks for a NUL (xdiff-interface.c, FIRST_FEW_BYTES).
const binaryWindow = 8000;
const utf16Window = 1000;

/** How the bytes of a file stand for text. `mark`: length in bytes of a byte order mark that is no part of the text. */
export type Encoding =
  { readonly kind: 'utf8' } | { readonly kind: 'utf16'; readonly order: ByteOrder; readonly mark: 0 | 2 };

type ByteOrder = 'little' | 'big';

/**
 * UTF-8, or UTF-16 by its byte order mark or its looks; undefined for what is no text (a NUL, and no encoding that allows
 * for it). A NUL alone does not make a file binary: it costs a stranger one byte in a comment.
 */
export function encodingOf(bytes: Buffer): Encoding | undefined {
  const mark = markOf(bytes);
  if (mark !== undefined) return { kind: 'utf16', order: mark, mark: 2 };
  const start = bytes.length > binaryWindow ? bytes.subarray(0, binaryWindow) : bytes;
  if (!start.includes(0)) return utf8;
  const order = guessUtf16(bytes);
  if (order !== undefined) return { kind: 'utf16', order, mark: 0 };
  return isUtf8(bytes) ? utf8 : undefined;
}

const utf8: Encoding = { kind: 'utf8' };

/** The text of a file, undefined for what is none. */
export function textOf(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes);
  return encoding && decode(bytes, encoding);
}

/** A byte order mark of UTF-8 stays in front. */
export const decode = (bytes: Buffer, encoding: Encoding): string =>
  encoding.kind === 'utf16'
    ? decodeUtf16(bytes.subarray(encoding.mark), encoding.order)
    : bytes.toString('utf8');

/** The bytes of a part of a text. */
export function encodeAs(text: string, encoding: Encoding): Buffer {
  if (encoding.kind === 'utf8') return Buffer.from(text);
  const units = Buffer.from(text, 'utf16le');
  return encoding.order === 'little' ? units : units.swap16();
}

/** UTF-16 by its byte order mark; FF FE 00 00 is UTF-32. */
function markOf(bytes: Buffer): ByteOrder | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) return undefined;
  return bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? undefined : 'little';
}

/** UTF-16 without a mark: most characters of code are ASCII, so every other byte is NUL. */
function guessUtf16(bytes: Buffer): ByteOrder | undefined {
  const start = bytes.subarray(0, utf16Window);
  const nuls = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const isMost = (count: number): boolean => count > start.length / 4;
  const order = isMost(odd) && even === 0 ? 'little' : isMost(even) && odd === 0 ? 'big' : undefined;
  return order !== undefined && hasWholeLineEnds(bytes, order) ? order : undefined;
}

/** Else a comment in UTF-16 could hide lines in UTF-8 behind it, which everybody else reads. */
function hasWholeLineEnds(bytes: Buffer, order: ByteOrder): boolean {
  const place = order === 'little' ? 0 : 1;
  return ['\n', '\r'].every((end) => {
    for (let at = bytes.indexOf(end); at !== -1; at = bytes.indexOf(end, at + 1)) {
      if (at % 2 !== place || bytes[at ^ 1] !== 0) return false;
    }
    return true;
  });
}

function decodeUtf16(bytes: Buffer, order: ByteOrder): string {
  const units = bytes.subarray(0, bytes.length - (bytes.length % 2));
  // Not TextDecoder: a Node without full ICU does not know big endian.
  return (order === 'little' ? units : Buffer.from(units).swap16()).toString('utf16le');
}
