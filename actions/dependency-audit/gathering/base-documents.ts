import type { GatherContext } from '../../../shared/core/check.ts';
import type { Lockfile } from '../package.ts';

/** What base is known to hold of these, and in their place. `before` holds what differs, unless base could not be read there. */
export async function baseDocuments(
  docs: readonly Lockfile[],
  { before, files: { base } }: Pick<GatherContext<Lockfile>, 'before' | 'files'>,
): Promise<readonly Lockfile[]> {
  if (base === undefined) return [];
  const differing = new Set(before.map(({ path }) => path));
  const rest = docs.filter(({ path }) => !differing.has(path) && base.paths.has(path));
  const texts = await base.read(rest.map(({ path }) => path));
  const same = rest.filter(({ path, text }) => Buffer.from(texts.get(path) ?? []).toString('utf8') === text);
  return [...same, ...before];
}
