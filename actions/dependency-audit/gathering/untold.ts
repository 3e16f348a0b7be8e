import type { Unchecked } from '../../../shared/core/check.ts';
import { groupBy } from '../../../shared/core/group.ts';
import { packageKey } from '../advisories/package-names.ts';
import type { Pinned, Unanswered } from '../advisories/source.ts';
import { questionsOf } from '../asked.ts';
import type { Lockfile } from '../package.ts';
import { listed, shown } from '../wording.ts';

const mostNamed = 3;

/** Once a file and reason: at the first of the packages that nothing could be learnt about. */
export function untold(docs: readonly Lockfile[], unanswered: readonly Unanswered[]): readonly Unchecked[] {
  return unanswered.flatMap(({ code, packages, message, hint }) => {
    const keys = new Set(packages.map(identityOf));
    return docs.flatMap((doc): Unchecked[] => {
      const own = doc.packages.filter((one) =>
        questionsOf(one).some((question) => keys.has(identityOf(question))),
      );
      const [first] = own;
      if (first === undefined) return [];
      const names = listed([...groupBy(own, shown).keys()], mostNamed);
      return [{ path: doc.path, code, message: `${message}: ${names}.`, line: first.region.startLine, hint }];
    });
  });
}

const identityOf = ({ ecosystem, name, version }: Pinned): string =>
  `${packageKey(ecosystem, name)}\0${version}`;
