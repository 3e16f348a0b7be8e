import { createHash } from 'node:crypto';
import type { SourceFile } from '../core/document.ts';
import type { FileEntry, ReadResult } from '../core/files.ts';
import type { GitObject } from './objects.ts';

/** Larger files are unchecked, so that padding cannot hide what follows. */
export const maxFileBytes = 5 * 1024 * 1024;
// As git tells binary from text: xdiff-interface.c, FIRST_FEW_BYTES.
const binaryWindow = 8000;

export type Hash = 'sha1' | 'sha256';

/** Git's object id of a file's bytes. */
export const blobId = (bytes: Buffer, hash: Hash): string =>
  createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** What a file's bytes give: its text, or why it is passed over. */
export function fromBytes(entry: FileEntry, bytes: Buffer, blob: string): ReadResult {
  if (isBinary(bytes)) return binary(entry);
  const file: SourceFile = { path: entry.path, text: decode(bytes), size: bytes.length, blob };
  return { entry, file };
}

export const excluded = (entry: FileEntry, why: string): ReadResult => ({
  entry,
  excluded: { path: entry.path, why },
});

export const unchecked = (
  entry: FileEntry,
  code: 'unreadable' | 'too-large' | 'binary' | 'link-outside' | 'not-fetched',
  message: string,
  hint: string,
): ReadResult => ({ entry, unchecked: { path: entry.path, code, message, line: null, hint } });

export const tooLarge = (entry: FileEntry, size: number): ReadResult =>
  unchecked(
    entry,
    'too-large',
    `The file has ${size} bytes; up to ${maxFileBytes} are read.`,
    'Split it, or exclude it in the policy if it is none of your own code.',
  );

export const outside = (entry: FileEntry): ReadResult =>
  unchecked(
    entry,
    'link-outside',
    'A symbolic link on its path leads out of the checked tree.',
    'Put the file itself in place of the link, or exclude it in the policy.',
  );

function binary(entry: FileEntry): ReadResult {
  if (entry.named !== true) return excluded(entry, 'binary');
  return unchecked(
    entry,
    'binary',
    'The file is binary, so there is no text to check.',
    'Name text files only.',
  );
}

function isBinary(bytes: Buffer): boolean {
  if (utf16(bytes) !== undefined) return false;
  return bytes.subarray(0, binaryWindow).includes(0);
}

/** UTF-16 by its byte order mark; FF FE 00 00 is UTF-32. */
function utf16(bytes: Buffer): 'little' | 'big' | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) return undefined;
  return bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? undefined : 'little';
}

function decode(bytes: Buffer): string {
  const order = utf16(bytes);
  if (order === undefined) return bytes.toString('utf8');
  const units = bytes.subarray(2, bytes.length - (bytes.length % 2));
  // Not TextDecoder: a Node without full ICU does not know big endian.
  return (order === 'little' ? units : Buffer.from(units).swap16()).toString('utf16le');
}

/** What an answer of git's object store gives. */
export function fromObject(entry: FileEntry, object: GitObject, blob: string): ReadResult {
  if (object.kind === 'found') return fromBytes(entry, object.bytes, blob);
  if (object.kind === 'too-large') return tooLarge(entry, object.size);
  return unchecked(
    entry,
    'not-fetched',
    'Git does not have its contents here (a partial clone, or a damaged one).',
    'Check out without `filter` and with these files in the sparse checkout.',
  );
}
