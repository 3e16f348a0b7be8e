import type { Candidate } from './candidate.ts';

/** One candidate for each place: where several overlap, the one that says most. In order of place. */
export function withoutOverlaps<One extends Candidate>(candidates: readonly One[]): readonly One[] {
  const kept: One[] = [];
  for (const one of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (outweighs(one, last)) kept[kept.length - 1] = one;
  }
  return kept;
}

const outweighs = (one: Candidate, other: Candidate): boolean => {
  // Two providers write the same beginning: the name beside it says which one it is.
  if (isSame(one, other) && isNamed(one) !== isNamed(other) && !isDisproven(other)) return isNamed(one);
  const [a, b] = [weightOf(one), weightOf(other)];
  return a > b || (a === b && one.end - one.start > other.end - other.start);
};

/** By a grammar of its own. */
const isNamed = (one: Candidate): boolean =>
  one.kind.how === 'named' && !isDisproven(one) && one.isLoose !== true;
const isSame = (one: Candidate, other: Candidate): boolean =>
  one.start === other.start && one.end === other.end;
const isDisproven = ({ verdict }: Candidate): boolean => verdict?.state === 'disproven';

function weightOf({ kind, verdict, isLoose, isOwn }: Candidate): number {
  if (verdict?.state === 'proven') return 6;
  // Whoever wrote it knows what is given out there; of providers we know.
  if (isOwn) return 3;
  // What only looks like a provider's is still better known than what is named like anything.
  if (verdict?.state === 'disproven') return kind.how === 'generic' ? 1 : 2;
  if (isLoose) return 1;
  return { file: 0, generic: 0, named: 4, block: 5, token: 5 }[kind.how];
}
