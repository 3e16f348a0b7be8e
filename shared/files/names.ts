import { isUtf8 } from 'node:buffer';
import type { Unchecked } from '../core/check.ts';

/**
 * The records of git's `-z` output, one character for each byte: names are bytes, and as text two that are no UTF-8 could
 * become one.
 */
export const recordsOf = (output: Buffer): string[] =>
  output
    .toString('latin1')
    .split('\0')
    .filter((record) => record !== '');

export const bytesOf = (name: string): Buffer => Buffer.from(name, 'latin1');

/** The path that a name in such a record means; undefined for no valid UTF-8. */
export function pathOf(name: string): string | undefined {
  const bytes = bytesOf(name);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** A file whose name is no path: U+FFFD stands for each byte that cannot be read. */
export const misnamed = (name: Buffer): Unchecked => ({
  path: name.toString('utf8'),
  code: 'unreadable',
  message: 'Its name is not valid UTF-8.',
  line: null,
  hint: 'Rename the file.',
});
