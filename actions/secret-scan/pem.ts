import { isWords } from './generic/words.ts';

/** A key between a BEGIN and an END line, however a file holds it: in lines, in one string with `\n`, in quoted pieces. */
export interface Armored {
  /** `RSA PRIVATE KEY`. */
  readonly label: string;
  /** Offsets of all of it, with its first and last line; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its base64, without what lies between. */
  readonly body: string;
  /** Of OpenPGP, the 4 base64 characters behind `=`; else empty. */
  readonly checksum: string;
  readonly isEncrypted: boolean;
  /** It is written to its END line, and nothing says that some is left out. */
  readonly isWhole: boolean;
}

/**
 * Finds the private key whose first line holds the place `at`. Undefined: it is no such line, or what follows is a
 * placeholder or too short for any key.
 */
export function privateKeyAt(text: string, at: number): Armored | undefined {
  const start = beginning(text, at);
  if (start === undefined) return undefined;
  first.lastIndex = start;
  const head = first.exec(text);
  if (head === null) return undefined;
  const [{ length }, label = ''] = head;
  const inside = text.slice(start + length);
  const next = inside.search(/-{4,5} ?(?:BEGIN|END) /);
  const content = next === -1 ? inside : inside.slice(0, next);
  const { body, checksum, isForeign, isShortened, longest } = piecesOf(content);
  const enough = next === -1 ? 64 : 32;
  if (body.length < enough || (isForeign && longest < 48) || isReadable(body) || isWords(body))
    return undefined;
  if (isShortened && isCut(body)) return undefined;
  const isEncrypted = label.includes('ENCRYPTED') || /Proc-Type:\s*4,\s*ENCRYPTED/.test(content);
  const isWhole =
    /-{4,5} ?END /.test(inside.slice(Math.max(0, next), next + 12)) && !isShortened && !isForeign;
  const end = start + length + ending(inside, next);
  return { label, start, end, body, checksum, isEncrypted, isWhole };
}

const first = /-{4,5} ?BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?) ?-{4,5}/y;

/** Where the dashes before the BEGIN that is nearest to `at` begin. */
function beginning(text: string, at: number): number | undefined {
  const from = Math.max(0, at - 64);
  const match = /(-{4,5} ?)BEGIN [A-Z0-9 ]*$/.exec(text.slice(from, at));
  return match === null ? undefined : from + match.index;
}

/** Behind the END line where there is one, else behind the last of the long pieces, and a shorter one that ends them. */
function ending(inside: string, next: number): number {
  const last = /^-{4,5} ?END [A-Z0-9 ]{0,48}-{4,5}/.exec(inside.slice(Math.max(0, next)));
  if (next !== -1) return next + (last?.[0].length ?? 0);
  const pieces = longPieces.exec(inside);
  return pieces === null ? 0 : pieces.index + pieces[0].length;
}

const apart = String.raw`(?:(?<!\\)\\{1,8}(?:[nrt]|u000[aAdD])?|&#1[03];|%0[aAdD]|\s\+\s|[\s"',;>|*#-]){1,80}`;
const longPieces = new RegExp(
  `[0-9A-Za-z+/]{40,}(?:${apart}[0-9A-Za-z+/]{24,})*(?:${apart}[0-9A-Za-z+/]{8,})?={0,2}`,
);

/** Each line of a patch begins with what was done to it; `+` is of base64 too. */
const patched = /^\r?\n([+-])[^\n]*(?:\n\1[^\n]*)*$/;

function piecesOf(content: string) {
  const plain = patched.test(content) ? content.replaceAll(/^[+-]/gm, '') : content;
  const lines = plain
    .replaceAll(/(?<!\\)\\+(?:[nrt]|u000[aAdD])|&#1[03];|%0[aAdD]/g, '\n')
    .replaceAll(/^[ \t"'>*#|+]*[A-Z][A-Za-z-]{2,20}:.*$/gm, '');
  let [body, checksum, longest, isForeign, isShortened] = ['', '', 0, false, false];
  for (const piece of lines.split(/[\s"'`,;()\\]+/)) {
    if (/^[0-9A-Za-z+/]*[0-9A-Za-z][0-9A-Za-z+/]*={0,2}$/.test(piece)) {
      body += piece;
      longest = Math.max(longest, piece.length);
    } else if (/^=[0-9A-Za-z+/]{4}$/.test(piece)) checksum = piece.slice(1);
    else if (/^\.{1,6}$/.test(piece)) isShortened = true;
    else if (piece !== '' && !/^[+>*#|/-]$/.test(piece)) isForeign = true;
  }
  return { body, checksum, longest, isForeign, isShortened };
}

/** DER says at the beginning how long it is; with dots for the rest, it opens nothing. */
function isCut(body: string): boolean {
  const bytes = Buffer.from(body, 'base64');
  return bytes[0] === 0x30 && bytes[1] === 0x82 && bytes.length < bytes.readUInt16BE(2) / 2;
}

/** No key decodes to plain text, and none is made of few characters. */
const isReadable = (body: string): boolean =>
  /^[\t\n\r -~]*$/.test(Buffer.from(body, 'base64').toString('latin1')) ||
  new Set(body.slice(0, 200)).size < 8;
