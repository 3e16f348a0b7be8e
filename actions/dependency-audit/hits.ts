import { remembered } from '../../shared/core/remembered.ts';
import { entriesOf, verdictOf, type Verdict } from './advisories/affected.ts';
import type { Vulnerability } from './advisories/aliases.ts';
import { packageKey } from './advisories/package-names.ts';
import type { Advisory } from './advisories/record.ts';
import { isOpen, subjectsOf, type Subject } from './asked.ts';
import { claimOf } from './claimed-version.ts';
import type { DependencyFacts } from './facts.ts';
import type { Hit, HitKind } from './hit.ts';
import type { Lockfile, Package } from './package.ts';

/** What is known of each package of the file, in the order of the file. */
export const hitsOf = (facts: DependencyFacts, doc: Lockfile): readonly Hit[] => judged(facts)(doc);

const judged = remembered((facts: DependencyFacts) =>
  remembered((doc: Lockfile): readonly Hit[] =>
    facts.vulnerabilities.size === 0 ? [] : doc.packages.flatMap((one) => hitsOn(one, facts)),
  ),
);

function hitsOn(entry: Package, facts: DependencyFacts): readonly Hit[] {
  const hits: Hit[] = [];
  for (const subject of subjectsOf(entry)) {
    const { ecosystem, name } = subject.package;
    for (const vulnerability of facts.vulnerabilities.get(packageKey(ecosystem, name)) ?? []) {
      const hit = hitOf(entry, subject, vulnerability, facts);
      // What the entry and its address agree on is said once.
      const isSaid = ({ kind, vulnerability: said }: Hit) => said === vulnerability && kind === hit?.kind;
      if (hit && (subject.package === entry || !hits.some(isSaid))) hits.push(hit);
    }
  }
  return hits;
}

function hitOf(
  entry: Package,
  subject: Subject,
  vulnerability: Vulnerability,
  facts: DependencyFacts,
): Hit | undefined {
  const one = subject.package;
  const verdicts = vulnerability.advisories.map((advisory) => ({
    advisory,
    verdict: judge(advisory, subject, facts),
  }));
  const that = (wanted: Verdict) =>
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ advisory }) => advisory);
  const hit = (kind: HitKind, advisories: readonly Advisory[]): Hit => ({
    kind,
    package: one,
    entry,
    vulnerability,
    advisories,
  });
  const isMalware = vulnerability.id.startsWith('MAL-');
  // Of what is pinned nowhere malware alone is told, which may be so in every version.
  if (isOpen(one) && !isMalware) return undefined;
  const affecting = that('affected');
  if (affecting.length > 0) return hit(isMalware ? 'malicious' : kindOf(one, affecting), affecting);
  const unknown = that('unknown');
  if (unknown.length === 0) return undefined;
  // Of one vulnerability, a record that can be read knows better than one that cannot, unless it was withdrawn.
  const standing = verdicts.filter(({ advisory: { withdrawn } }) => withdrawn === undefined);
  if (unknown.length < standing.filter(({ advisory }) => entriesOf(advisory, one).length > 0).length)
    return undefined;
  return hit(isMalware && !isOpen(one) ? 'suspect' : 'unknown', unknown);
}

function judge(advisory: Advisory, subject: Subject, facts: DependencyFacts): Verdict {
  const { package: one, writings } = subject;
  const verdicts = writings.map((writing) => verdictOf(advisory, writing));
  if (verdicts.includes('affected')) return 'affected';
  if (verdicts.includes('unknown')) return 'unknown';
  const claim = claimOf(one);
  const isDoubtful = claim !== undefined && facts.unproven.has(claim) && advisory.withdrawn === undefined;
  return isDoubtful && entriesOf(advisory, one).length > 0 ? 'unknown' : 'unaffected';
}

function kindOf(one: Package, affecting: readonly Advisory[]): HitKind {
  const isNotice = affecting.every((advisory) =>
    entriesOf(advisory, one).every(({ informational }) => informational !== undefined),
  );
  return isNotice ? 'notice' : 'vulnerable';
}
