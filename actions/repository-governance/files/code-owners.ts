import type { Region } from '../../../shared/core/finding.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { ownerPattern } from './owner-pattern.ts';

export interface OwnerLine {
  readonly owners: readonly string[];
  readonly owns: (path: string) => boolean;
}

export interface SkippedLine {
  /** Why GitHub does not read it. A phrase. */
  readonly why: string;
  readonly region: Region;
  readonly text: string;
}

export interface CodeOwners {
  readonly lines: readonly OwnerLine[];
  readonly skipped: readonly SkippedLine[];
}

/** In bytes; GitHub loads no larger one. */
export const largestCodeOwners = 3 * 1024 * 1024;
export const mostOwnerLines = 20_000;

const owner = /^(?:@[\w-]+(?:\/[\w.-]+)?|[^\s@]{1,100}@[^\s@]{1,200})$/;

/** Words of a line: blanks with a backslash belong to their word, `#` begins a comment. */
const wordsOf = (line: string): readonly string[] => {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
};

function faultOf(pattern: string, owners: readonly string[]): string | undefined {
  if (pattern.startsWith('!')) return 'patterns cannot be turned round with `!`';
  if (/[[\]]/.test(pattern)) return 'patterns know no `[ ]`';
  if (pattern.startsWith('\\#')) return 'a pattern cannot begin with `#`';
  const wrong = owners.find((one) => !owner.test(one));
  return wrong === undefined ? undefined : 'an owner is `@name`, `@organisation/team` or a mail address';
}

/** Reads CODEOWNERS as GitHub does: a line with an error is left out. */
export function readCodeOwners(path: string, text: string): CodeOwners {
  const places = new Lines(path, text);
  const lines: OwnerLine[] = [];
  const skipped: SkippedLine[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [pattern, ...owners] = wordsOf(line);
    if (pattern !== undefined) {
      const why = faultOf(pattern, owners);
      if (why === undefined) lines.push({ owners, owns: ownerPattern(pattern.replace(/\\(.)/g, '$1')) });
      else {
        const begin = offset + line.indexOf(pattern);
        const end = offset + line.trimEnd().length;
        skipped.push({ why, text: line.trim(), region: places.region(begin, end) });
      }
    }
    offset += line.length + 1;
  }
  return { lines, skipped };
}

/** The last line that fits a file says who owns it, be it nobody. */
export const ownersOf = ({ lines }: CodeOwners, path: string): readonly string[] =>
  lines.findLast(({ owns }) => owns(path))?.owners ?? [];
