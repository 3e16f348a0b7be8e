import { remembered } from '../../../shared/core/remembered.ts';
import { groupBy } from '../../../shared/core/group.ts';
import { packageKey } from '../advisories/package-names.ts';
import { isForeign } from '../asked.ts';
import type { Lockfile, Package } from '../package.ts';

/** A package, and the file that has it. */
export interface Placed {
  readonly one: Package;
  readonly doc: Lockfile;
}

/** What base holds, by package. */
export interface Before {
  /** The same package in base, at any version; those in a file of the same path first, else of the same format. */
  of(placed: Placed): readonly Placed[];
  /** Of that format, or of that ecosystem in any format. */
  readonly all: readonly Placed[];
  readonly keys: ReadonlySet<string>;
}

export const keyOf = ({ ecosystem, name }: Package): string => packageKey(ecosystem, name);

/** Every package of the files that is not the project's own. */
export const placedIn = (docs: readonly Lockfile[]): readonly Placed[] =>
  docs.flatMap((doc) => doc.packages.filter(isForeign).map((one) => ({ one, doc })));

/** The project's own, as far as the files name it. */
export const ownIn = (docs: readonly Lockfile[]): readonly Placed[] =>
  docs.flatMap((doc) => doc.packages.filter((one) => !isForeign(one)).map((one) => ({ one, doc })));

export const before = remembered((docs: readonly Lockfile[]): Before => {
  const all = placedIn(docs);
  const byKey = groupBy(all, ({ one }) => keyOf(one));
  return {
    of({ one, doc }) {
      const same = byKey.get(keyOf(one)) ?? [];
      const here = same.filter((other) => other.doc.path === doc.path && other.doc.format === doc.format);
      return here.length > 0 ? here : same.filter((other) => other.doc.format === doc.format);
    },
    all,
    keys: new Set(byKey.keys()),
  };
});

/** In files that changed: what base holds letter by letter brings nothing. */
export function changed(docs: readonly Lockfile[], base: readonly Lockfile[]): readonly Lockfile[] {
  const texts = new Map(base.map(({ path, text }) => [path, text]));
  return docs.filter(({ path, text }) => texts.get(path) !== text);
}
