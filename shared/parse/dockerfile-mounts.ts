import type { Region } from '../core/finding.ts';
import type { Word } from './dockerfile-tree.ts';

/** One `name=value` of `RUN --mount=`. */
interface MountOption {
  /** Lower case. */
  readonly name: string;
  readonly value: Word;
}

/** The fields of a `--mount=` value, which BuildKit reads as one line of CSV: any of them may stand in quotes. */
export function* mountOptions(mount: Word): Generator<MountOption> {
  for (const { 0: field, index } of mount.text.matchAll(/[^,]+/g)) {
    const [, opening = '', name = '', value = ''] = /^("?([^"=]*)=?)([^"]*)/.exec(field) ?? [];
    const region = within(mount, index + opening.length, value.length);
    yield { name: name.trim().toLowerCase(), value: { text: value, region } };
  }
}

/** A part of a word: exact where the source has the word as it is, else the word whole. */
function within({ text, region }: Word, start: number, length: number): Region {
  const plain = region.startLine === region.endLine && region.endColumn - region.startColumn === text.length;
  if (!plain) return region;
  const startColumn = region.startColumn + start;
  return { ...region, startColumn, endColumn: startColumn + length };
}
