import type { Unchecked } from '../../../shared/core/check.ts';
import { groupBy } from '../../../shared/core/group.ts';
import { packageKey } from '../advisories/package-names.ts';
import type { Pinned, Unanswered } from '../advisories/source.ts';
import { questionsOf } from '../asked.ts';
import type { Lockfile, Package } from '../package.ts';
import { counted, listed, shown } from '../wording.ts';

const mostNamed = 3;

export interface Untold {
  readonly unchecked: readonly Unchecked[];
  /** What the change brings nothing of. Sentences. */
  readonly notes: readonly string[];
}

/**
 * Once a file and reason: at the first of the packages that nothing could be learnt about; once a run for an ecosystem of
 * which nothing is known. What `standing` holds is no more than a note: whatever it has, it had before.
 */
export function untold(
  docs: readonly Lockfile[],
  unanswered: readonly Unanswered[],
  standing: readonly Lockfile[],
): Untold {
  const old = new Set(standing.flatMap(({ packages }) => packages.map(pinOf)));
  const notes: string[] = [];
  const unchecked = unanswered.flatMap(({ code, packages, message, hint, ecosystem }): Unchecked[] => {
    const keys = new Set(packages.map(identityOf));
    const isMeant = (one: Package) => questionsOf(one).some((question) => keys.has(identityOf(question)));
    const isOld = (one: Package) => old.has(pinOf(one));
    const meant = docs.map((doc) => ({ doc, own: doc.packages.filter(isMeant) }));
    const left = new Set(meant.flatMap(({ own }) => own.filter(isOld).map(pinOf)));
    if (left.size > 0)
      notes.push(`${message}: ${counted(left.size, 'package')} of base, which the change does not touch.`);
    const found = meant
      .map(({ doc, own }) => ({ doc, own: own.filter((one) => !isOld(one)) }))
      .filter(({ own }) => own.length > 0);
    const at = ({ doc, own }: Found, all = own, rest = ''): Unchecked => ({
      path: doc.path,
      code,
      message: `${message}: ${listed([...groupBy(all, shown).keys()], mostNamed)}${rest}.`,
      line: own[0]?.region.startLine ?? null,
      hint,
    });
    const [first] = found;
    if (ecosystem === undefined || first === undefined || found.length === 1)
      return found.map((one) => at(one));
    const all = found.flatMap(({ own }) => own);
    return [at(first, all, `, in ${counted(found.length, 'file')}`)];
  });
  return { unchecked, notes };
}

interface Found {
  readonly doc: Lockfile;
  readonly own: readonly Package[];
}

/** What an entry installs, whatever is asked about it. */
const pinOf = ({ ecosystem, name, version, origin }: Package): string =>
  [packageKey(ecosystem, name), version, origin.commit ?? ''].join('\0');

const identityOf = ({ ecosystem, name, version }: Pinned): string =>
  `${packageKey(ecosystem, name)}\0${version}`;
