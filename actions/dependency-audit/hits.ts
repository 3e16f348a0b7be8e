import { remembered } from '../../shared/core/remembered.ts';
import { entriesOf, verdictOf } from './advisories/affected.ts';
import type { Vulnerability } from './advisories/aliases.ts';
import { packageKey } from './advisories/package-names.ts';
import type { Advisory } from './advisories/record.ts';
import { isAskedFor } from './asked.ts';
import type { DependencyFacts } from './facts.ts';
import type { Hit, HitKind } from './hit.ts';
import type { Lockfile, Package } from './package.ts';

/** What is known of each package of the file, in the order of the file. */
export const hitsOf = (facts: DependencyFacts, doc: Lockfile): readonly Hit[] => judged(facts)(doc);

const judged = remembered((facts: DependencyFacts) =>
  remembered((doc: Lockfile): readonly Hit[] => {
    if (facts.vulnerabilities.size === 0) return [];
    return doc.packages.flatMap((one) => {
      const known = isAskedFor(one)
        ? facts.vulnerabilities.get(packageKey(one.ecosystem, one.name))
        : undefined;
      return (known ?? []).flatMap((vulnerability) => hitOf(one, vulnerability) ?? []);
    });
  }),
);

function hitOf(one: Package, vulnerability: Vulnerability): Hit | undefined {
  const verdicts = vulnerability.advisories.map((advisory) => ({
    advisory,
    verdict: verdictOf(advisory, one),
  }));
  const that = (wanted: string) =>
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ advisory }) => advisory);
  const affecting = that('affected');
  if (affecting.length > 0)
    return {
      kind: kindOf(one, vulnerability, affecting),
      package: one,
      vulnerability,
      advisories: affecting,
    };
  const unknown = that('unknown');
  // Of one vulnerability, a record that can be read knows better than one that cannot.
  if (unknown.length < verdicts.filter(({ advisory }) => entriesOf(advisory, one).length > 0).length)
    return undefined;
  return unknown.length === 0
    ? undefined
    : { kind: 'unknown', package: one, vulnerability, advisories: unknown };
}

function kindOf(one: Package, { id }: Vulnerability, affecting: readonly Advisory[]): HitKind {
  if (id.startsWith('MAL-')) return 'malicious';
  const isNotice = affecting.every((advisory) =>
    entriesOf(advisory, one).every(({ informational }) => informational !== undefined),
  );
  return isNotice ? 'notice' : 'vulnerable';
}
