import type { Edit } from '../../shared/core/finding.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { insertBehind, spanOf, written } from '../../shared/parse/edit.ts';
import type { ShellWord } from '../../shared/parse/shell.ts';

/**
 * Puts a word behind another one of its command, in an exec form as a string of its own.
 * Undefined where the file does not have the word as it is read, as in an escaped substitution.
 */
export function wordBehind(doc: Dockerfile, word: ShellWord, text: string): Edit | undefined {
  if (written(doc, word.region) !== word.source) return undefined;
  const { start, end } = spanOf(doc, word.region);
  const isString = doc.text[start - 1] === '"' && doc.text[end] === '"';
  return insertBehind(doc, word.region, isString ? `", "${text}` : ` ${text}`);
}
