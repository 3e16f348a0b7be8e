import type { Composed, SideName } from '../../../shared/core/check.ts';
import type { DependencyFacts } from '../facts.ts';
import type { Lockfile, Package } from '../package.ts';
import { joinMsbuild } from './dotnet.ts';
import { unanswered } from './manifests.ts';
import { joinPoms } from './maven.ts';

/**
 * Documents of one side, in the same order: versions that stand in other files of the repository are filled in, and what
 * a lockfile answers for is left out of manifests.
 */
export function joined(docs: readonly Lockfile[]): readonly Lockfile[] {
  const joins = docs.flatMap(({ joins: one }) => one ?? []);
  const poms = joins.flatMap((one) => (one.kind === 'maven' ? [one.pom] : []));
  const projects = joins.flatMap((one) => (one.kind === 'msbuild' ? [one.project] : []));
  const packages = new Map([...joinPoms(poms), ...joinMsbuild(projects)]);
  const open = unanswered(docs);
  return docs.flatMap((doc) => {
    const left = open.get(doc);
    if (left?.length === 0) return [];
    const now = left ?? (doc.joins && packages.get(doc.path));
    return [now === undefined || isSame(doc.packages, now) ? doc : { ...doc, packages: now }];
  });
}

/**
 * What base holds, as far as head and the documents of base that differ tell: what head adds cannot be told from what
 * stayed, so there may be more.
 */
export function joinedBase(docs: readonly Lockfile[], before: readonly Lockfile[]): readonly Lockfile[] {
  const changed = new Set(before.map(({ path }) => path));
  return joined([...before, ...docs.filter(({ path }) => !changed.has(path))]);
}

/** `joined`, for the rules: what changed is judged as it is now. */
export function composeLockfiles(
  docs: readonly Lockfile[],
  facts?: Pick<DependencyFacts, 'followed'>,
  side: SideName = 'head',
): Composed<Lockfile> {
  const followed = facts?.followed?.[side];
  const asRead = new Set(docs);
  const now = new Set(joined([...docs, ...(followed?.docs ?? [])]));
  const changed = [...now].filter((doc) => !asRead.has(doc));
  return {
    docs: changed.map((doc) => ({ doc })),
    parts: new Set(docs.filter((doc) => !now.has(doc)).map(({ path }) => path)),
    sources: followed?.docs ?? [],
    excluded: followed?.excluded ?? [],
    unchecked: [],
  };
}

const isSame = (before: readonly Package[], now: readonly Package[]): boolean =>
  JSON.stringify(before) === JSON.stringify(now);
