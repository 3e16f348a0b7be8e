import { SyntaxFault } from './fault.ts';

const simple: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '?': 63,
  '"': 34,
  "'": 39,
  '`': 96,
};
const digits: Readonly<Record<string, number>> = { x: 2, X: 2, u: 4, U: 8 };

/** Takes the escapes out of what stands between the quotes of a string; `offset` is where it begins. */
export function unescapeText(body: string, offset: number): string {
  let text = '';
  for (const part of parts(body, offset))
    text += typeof part === 'string' ? part : String.fromCodePoint(part.code);
  return text;
}

/** The same of a bytes literal, in which `\xFF` and `\377` are bytes, not characters. */
export function unescapeBytes(body: string, offset: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const part of parts(body, offset)) {
    if (typeof part === 'string') pieces.push(Buffer.from(part, 'utf8'));
    else if (part.wide) throw new SyntaxFault('bytes have no \\u escapes', part.offset);
    else pieces.push(Uint8Array.of(part.code));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

interface Escape {
  readonly code: number;
  /** Written as \u or \U. */
  readonly wide: boolean;
  readonly offset: number;
}

function* parts(body: string, offset: number): Iterable<string | Escape> {
  let from = 0;
  for (let at = body.indexOf('\\'); at >= 0; at = body.indexOf('\\', from)) {
    if (at > from) yield body.slice(from, at);
    const [escape, length] = escapeAt(body, at, offset + at);
    yield escape;
    from = at + length;
  }
  if (from < body.length) yield body.slice(from);
}

function escapeAt(body: string, at: number, offset: number): readonly [Escape, number] {
  const letter = body[at + 1] ?? '';
  const plain = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
  if (plain !== undefined) return [{ code: plain, wide: false, offset }, 2];
  const octal = /^[0-3][0-7]{2}/.exec(body.slice(at + 1, at + 4));
  if (octal) return [{ code: parseInt(octal[0], 8), wide: false, offset }, 4];
  const length = Object.hasOwn(digits, letter) ? digits[letter] : undefined;
  const hex = body.slice(at + 2, at + 2 + (length ?? 0));
  if (length === undefined || hex.length !== length || !/^[0-9a-fA-F]+$/.test(hex))
    throw new SyntaxFault('no such escape in a string', offset);
  const code = parseInt(hex, 16);
  if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff))
    throw new SyntaxFault('no such character', offset);
  return [{ code, wide: length > 2, offset }, 2 + length];
}
