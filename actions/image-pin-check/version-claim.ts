import { isBranch, type ActionFacts } from './action-facts.ts';
import { covers, isPartial, readVersion, type Version } from '../../shared/parse/references/version.ts';

/**
 * What becomes of the word of a comment that a commit is such and such a version. `missing`: there is no such tag.
 * `unknown` also for `# v4` where v4 has moved on: it may have been true when it was written, and is how many pin.
 */
export type ClaimVerdict =
  | { readonly is: 'true' }
  | { readonly is: 'unknown' }
  | { readonly is: 'missing' }
  /** The tag is another commit's. */
  | { readonly is: 'wrong'; readonly commit: string };

type Known = Pick<ActionFacts, 'tags' | 'tagsComplete' | 'named'>;

/** Judges `name` in the comment behind a pin to `commit` (no tag object). */
export function judgeClaim(name: string, commit: string, known: Known): ClaimVerdict {
  const names = namesOf(commit, known);
  if (names.some((tag) => says(name, tag))) return { is: 'true' };
  const found = known.tags.find((tag) => isSame(name, tag.name))?.commit ?? known.named.get(name);
  if (found === undefined || found === isBranch) return { is: 'unknown' };
  if (found === null) return { is: 'missing' };
  const version = readVersion(name);
  const moves = version === undefined || isPartial(version);
  return moves && !names.some(isWhole) ? { is: 'unknown' } : { is: 'wrong', commit: found };
}

function namesOf(commit: string, { tags, named }: Known): string[] {
  const listed = tags.filter((tag) => tag.commit === commit).map((tag) => tag.name);
  return [...listed, ...[...named].filter(([, at]) => at === commit).map(([name]) => name)];
}

const isWhole = (tag: string): boolean => {
  const version = readVersion(tag);
  return version !== undefined && !isPartial(version);
};

/** The comment's word holds for a commit with this tag. */
function says(name: string, tag: string): boolean {
  if (isSame(name, tag)) return true;
  const [part, whole] = [readVersion(name), readVersion(tag)];
  return part !== undefined && whole !== undefined && covers(withPrefixOf(part, whole), whole);
}

/** `v1.2.0` in a comment is enough for the tag `setup/v1.2.0`. */
const withPrefixOf = (part: Version, { prefix }: Version): Version =>
  part.prefix === '' ? { ...part, prefix } : part;

/** With or without `v`, with or without what a monorepo puts in front. */
function isSame(name: string, tag: string): boolean {
  const bare = name.replace(/^v(?=\d)/i, '');
  return [name, bare, `v${bare}`].some(
    (form) => tag === form || (tag.endsWith(form) && /[-/@]/.test(tag.charAt(tag.length - form.length - 1))),
  );
}
