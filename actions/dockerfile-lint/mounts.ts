import type { Region } from '../../shared/core/finding.ts';
import type { Word } from '../../shared/parse/dockerfile.ts';

/** One `name=value` of `RUN --mount=`. */
interface MountOption {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  readonly valueRegion: Region;
}

/** Comma separated, as BuildKit reads them. */
export function* mountOptions(mount: Word): Generator<MountOption> {
  let start = 0;
  for (const part of mount.text.split(',')) {
    const equals = part.indexOf('=');
    const name = part
      .slice(0, equals === -1 ? undefined : equals)
      .trim()
      .toLowerCase();
    const from = start + equals + 1;
    const value = equals === -1 ? '' : part.slice(equals + 1);
    yield { name, value, valueRegion: within(mount, from, value.length) };
    start += part.length + 1;
  }
}

/** A part of a word: exact where the source has the word as it is, else the word whole. */
function within({ text, region }: Word, start: number, length: number): Region {
  const plain = region.startLine === region.endLine && region.endColumn - region.startColumn === text.length;
  if (!plain) return region;
  const startColumn = region.startColumn + start;
  return { ...region, startColumn, endColumn: startColumn + length };
}
