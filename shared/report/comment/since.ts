import { groupBy } from '../../core/group.ts';
import { forMarkdownCode } from '../escape.ts';
import { printBytes, type Section, type Seen } from './section.ts';

export const shortCommit = (commit: string): string => forMarkdownCode(commit.slice(0, 7));

/** What the last push changed: `since the last push (abc1234): 2 new, 1 resolved`; empty where nothing is known. */
export function sinceLastPush(sections: readonly Section[]): string {
  const earlier = sections.filter(({ before, head }) => before !== null && before.head !== head);
  const groups = [...groupBy(earlier, ({ before }) => before?.head ?? '')].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  return groups
    .slice(0, 2)
    .map(
      ([commit, same]) =>
        `${groups.length === 1 ? 'since the last push' : 'since'} (${shortCommit(commit)}): ${change(same)}`,
    )
    .join('; ');
}

function change(sections: readonly Section[]): string {
  const pairs = sections.map(({ seen, before }) => [before ?? nothing, seen] as const);
  const sum = (of: (pair: readonly [Seen, Seen]) => number): number =>
    pairs.reduce((all, pair) => all + of(pair), 0);
  if (!pairs.flat().every(isWhole))
    return `${sum(([, now]) => now.count)} findings, ${sum(([was]) => was.count)} before`;
  const parts = [
    [sum(([was, now]) => missing(now, was)), 'new'],
    [sum(([was, now]) => missing(was, now)), 'resolved'],
    [sum(moved), 'now only in history'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return told.join(', ') || 'nothing new, nothing resolved';
}

const nothing: Seen = { count: 0, prints: '', past: 0 };

/** Taken out of its file, and still in a commit. */
function moved([was, now]: readonly [Seen, Seen]): number {
  const left = split(now).slice(-now.past || Infinity);
  const inFiles = split(was).slice(0, -was.past || undefined);
  return left.length - missing({ ...now, prints: left.join('') }, { ...was, prints: inFiles.join('') });
}

const isWhole = ({ count, prints }: Seen): boolean => prints.length === count * printBytes;

/** How many of the one the other has not. */
function missing(one: Seen, other: Seen): number {
  const known = split(other);
  return split(one).filter((print) => {
    const at = known.indexOf(print);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  }).length;
}

const split = ({ prints }: Seen): string[] =>
  Array.from({ length: prints.length / printBytes }, (_, at) =>
    prints.slice(at * printBytes, (at + 1) * printBytes),
  );
