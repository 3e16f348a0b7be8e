import type { Catalogue } from './catalogue.ts';
import type { Finding, Properties, Report } from './finding.ts';
import { groupBy } from './group.ts';
import type { Locks } from './locks.ts';
import type { InlineIgnore } from './observation.ts';
import type { SuppressionEntry } from './policy.ts';
import type { Suppressed } from './result.ts';

/** Entries of a baseline or policy file, with the file they stand in. */
export interface Suppressions {
  readonly by: 'baseline' | 'policy';
  readonly source: string;
  readonly entries: readonly SuppressionEntry[];
}

export interface SuppressContext {
  readonly lists: readonly Suppressions[];
  readonly catalogue: Catalogue;
  readonly locks?: Locks;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Makes a matcher of .gitignore patterns. */
  readonly matcher: (patterns: readonly string[]) => (path: string) => boolean;
}

export type Suppressor = (
  finding: Finding,
  ignore: InlineIgnore | undefined,
  proposed: boolean,
  accepted?: Report['accepted'],
) => Suppressed | Finding;

export const isSuppressed = (one: Suppressed | Finding): one is Suppressed => 'finding' in one;

/** An entry holds until the end of its last day. */
const expired = (until: string | null, today: string): boolean => until !== null && until < today;

/** As findings show a purl: npm's scope may be written with its sign. */
const spelt = (purl: string): string => purl.replace(/^(pkg:npm\/)@/, '$1%40');

/** Of a finding, without qualifiers; '' where it is about no package. */
const packageOf = ({ purl }: Properties): string =>
  typeof purl === 'string' ? purl.replace(/[?#].*$/s, '') : '';

/** Whether what the entry says of package and advisory is true of the finding. */
function namesPackage({ purl, advisory }: SuppressionEntry, { properties }: Finding): boolean {
  const found = packageOf(properties);
  const isPackage = purl === undefined || found === spelt(purl) || found.startsWith(`${spelt(purl)}@`);
  const { advisories } = properties;
  const isAdvisory = advisory === undefined || (Array.isArray(advisories) && advisories.includes(advisory));
  return isPackage && isAdvisory;
}

/** One version of one package, and one advisory. */
const isExact = ({ purl, advisory }: SuppressionEntry, { properties }: Finding): boolean =>
  advisory !== undefined && purl !== undefined && packageOf(properties) === spelt(purl);

/**
 * Looks for what silences a finding: its inline ignore, then the baseline, then the policy, then settings of another tool.
 * A finding whose suppression has run out comes back with `suppressionExpired` beside its properties, one that an entry
 * of the policy is not exact enough for with `suppressionInexact`, the entry's file. What is locked is silenced by the
 * policies alone that lock it, in whatever form others ask for it: it comes back with `suppressionLocked`, the place that
 * asked and the policy that locks.
 */
export function suppressor({ lists, catalogue, locks, today, matcher }: SuppressContext): Suppressor {
  const candidates = lists.flatMap(({ by, source, entries }) =>
    entries.map((entry) => {
      // A baseline's path is no pattern, and its fingerprint holds the path where that matters.
      const inPath = by === 'baseline' || entry.path === undefined ? () => true : matcher([entry.path]);
      const isMeant = catalogue.means(entry.rule);
      const matches = (finding: Finding) =>
        isMeant(finding.ruleId, finding.properties) &&
        inPath(finding.region?.path ?? '') &&
        namesPackage(entry, finding);
      return { by, source, entry, matches };
    }),
  );
  const byFingerprint = groupBy(candidates, ({ entry }) => entry.fingerprint);
  const candidatesFor = ({ fingerprint }: Finding) => [
    ...(byFingerprint.get(fingerprint) ?? []),
    ...(byFingerprint.get(undefined) ?? []),
  ];
  return (finding, written, proposed, imported) => {
    const binding = locks?.onAcceptance(finding.ruleId, finding.properties) ?? [];
    const [lock] = binding;
    const inline = locks?.onInline(finding.ruleId, finding.properties) ?? [];
    const ignore = inline.length > 0 ? undefined : written;
    const accepted = lock === undefined ? imported : undefined;
    const isBinding = finding.properties.gatesAlways === true;
    const meant = candidatesFor(finding).filter(({ matches }) => matches(finding));
    const matching = meant.filter(({ by, source }) =>
      binding.every(({ files }) => by === 'policy' && files.includes(source)),
    );
    const found = isBinding
      ? matching.filter(({ by, entry }) => by === 'policy' && isExact(entry, finding))
      : matching;
    const holds = found.find(({ entry }) => !expired(entry.until, today));
    if (ignore && !isBinding && !expired(ignore.until, today)) {
      const { reason, until, source } = ignore;
      return { finding, by: 'inline', reason, until, source, proposed };
    }
    if (holds) {
      const { reason, until, owner } = holds.entry;
      const who = owner === undefined ? {} : { owner };
      return { finding, by: holds.by, reason, until, ...who, source: holds.source, proposed: false };
    }
    if (accepted && !isBinding) return { finding, by: 'imported', ...accepted, until: null, proposed: false };
    const inexact = isBinding && found.length === 0 ? matching.find(({ by }) => by === 'policy') : undefined;
    if (inexact) return withProperty(finding, { suppressionInexact: inexact.source });
    const refused = ignore === written ? (meant.find((one) => !matching.includes(one)) ?? imported) : written;
    if (lock && refused) return withProperty(finding, { suppressionLocked: [refused.source, lock.source] });
    const ended = (isBinding ? undefined : ignore?.until) ?? found[0]?.entry.until;
    return ended === undefined ? finding : withProperty(finding, { suppressionExpired: ended });
  };
}

export const withProperty = (finding: Finding, more: Properties): Finding => ({
  ...finding,
  properties: { ...finding.properties, ...more },
});
