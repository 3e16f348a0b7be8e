import { commentBody } from './body.ts';
import { newestOf } from './newest.ts';
import { readSections } from './read.ts';
import { sectionMark } from './record.ts';
import type { Section } from './section.ts';

/**
 * The body of the one comment: what all our comments on the pull request hold, oldest first, with my sections put in.
 * The order in which jobs come leaves no trace. Equal to the first body where nothing is to be written.
 * @param isVoid sections that mine take back
 */
export function mergeComment(
  bodies: readonly string[],
  mine: readonly Section[],
  isVoid: (section: Section) => boolean = () => false,
): string {
  const byKey = new Map<string, Section>();
  const standing = bodies.flatMap(readSections).filter((one) => !isVoid(one));
  for (const one of [...standing, ...mine]) {
    const known = byKey.get(one.key);
    byKey.set(one.key, known === undefined ? one : latest(known, one));
  }
  const body = commentBody(withoutForgotten([...byKey.values()]));
  const [first] = bodies;
  return first?.replace(/\r\n?/g, '\n').trimEnd() === body ? first : body;
}

/**
 * Jobs that look at a part of the repository are known by their paths: once those are others, nobody writes the old section
 * again. It is kept for one push, in which its job may only be slow.
 */
function withoutForgotten(sections: readonly Section[]): readonly Section[] {
  const head = newestOf(sections)?.head ?? '';
  const earlier = sections.flatMap((one) => (one.head === head && one.before ? one.before.head : []));
  if (earlier.length === 0) return sections;
  const known = new Set([head, ...earlier]);
  return sections.filter((one) => one.part === null || known.has(one.head));
}

/** The one that holds, knowing what the other saw. */
function latest(known: Section, next: Section): Section {
  const [holds, other] = replaces(next, known) ? [next, known] : [known, next];
  const before = holds.head === other.head ? other.before : { head: other.head, ...other.seen };
  return { ...holds, before: holds.before ?? before };
}

/** Of two jobs of one run that look at the same, the worse is told. */
function replaces(next: Section, known: Section): boolean {
  const order =
    next.run - known.run ||
    next.attempt - known.attempt ||
    Number(next.head !== known.head) ||
    next.outcome - known.outcome ||
    next.failing - known.failing;
  return order === 0 ? textOf(next) >= textOf(known) : order > 0;
}

const textOf = (section: Section): string => {
  const pieces = [...section.proposals, ...section.pieces].map(({ text }) => text);
  return [sectionMark({ ...section, before: null }), ...pieces].join('\n');
};
