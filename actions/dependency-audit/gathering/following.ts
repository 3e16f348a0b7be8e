import type { GatherContext, Gatherer } from '../../../shared/core/check.ts';
import { whyUnasked } from '../../../shared/core/unasked.ts';
import type { DependencyFacts } from '../facts.ts';
import { noFacts } from '../gatherer.ts';
import type { Lockfile } from '../package.ts';
import { readFollowed } from './followed-files.ts';

/** The same, after reading what documents name: that is asked about, too. `inner`: undefined where nobody is to be asked. */
export const following = (
  inner: Gatherer<Lockfile, DependencyFacts> | undefined,
): Gatherer<Lockfile, DependencyFacts> => ({
  asks: inner?.asks === 'network' ? 'either' : 'machine',
  async gather(docs, context) {
    const head = await readFollowed(docs, context.files.head);
    const base = context.files.base && (await readFollowed(docsOfBase(docs, context), context.files.base));
    const before = [...context.before, ...(base?.docs ?? [])];
    const isAsked = inner !== undefined && !(context.offline && inner.asks === 'network');
    const found = isAsked
      ? await inner.gather([...docs, ...head.docs], { ...context, before })
      : { facts: noFacts, unchecked: [], errors: [], notes: inner === undefined ? [] : [unasked(context)] };
    return {
      ...found,
      facts: { ...found.facts, followed: { head, ...(base && { base }) } },
      unchecked: [...head.unchecked, ...found.unchecked],
    };
  },
});

const unasked = (context: Pick<GatherContext<Lockfile>, 'isMisread'>): string =>
  `Vulnerabilities and malicious packages were not looked up: ${whyUnasked(context)}, only what \`advisories\` gives is looked into.`;

/** As in `joinedBase`: what differs, and what stayed. */
function docsOfBase(
  docs: readonly Lockfile[],
  { before }: Pick<GatherContext<Lockfile>, 'before'>,
): readonly Lockfile[] {
  const changed = new Set(before.map(({ path }) => path));
  return [...before, ...docs.filter(({ path }) => !changed.has(path))];
}
