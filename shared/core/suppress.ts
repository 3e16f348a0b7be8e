import type { Catalogue } from './catalogue.ts';
import type { Finding, Report } from './finding.ts';
import { groupBy } from './group.ts';
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

/**
 * Looks for what silences a finding: its inline ignore, then the baseline, then the policy, then settings of another tool.
 * A finding whose
 * suppression has run out comes back with `suppressionExpired` beside its properties.
 */
export function suppressor({ lists, catalogue, today, matcher }: SuppressContext): Suppressor {
  const candidates = lists.flatMap(({ by, source, entries }) =>
    entries.map((entry) => {
      // A baseline's path is no pattern, and its fingerprint holds the path.
      const inPath = by === 'baseline' || entry.path === undefined ? () => true : matcher([entry.path]);
      const isMeant = catalogue.means(entry.rule);
      const matches = ({ ruleId, region, properties }: Finding) =>
        isMeant(ruleId, properties) && inPath(region?.path ?? '');
      return { by, source, entry, matches };
    }),
  );
  const byFingerprint = groupBy(candidates, ({ entry }) => entry.fingerprint);
  const candidatesFor = ({ fingerprint }: Finding) => [
    ...(byFingerprint.get(fingerprint) ?? []),
    ...(byFingerprint.get(undefined) ?? []),
  ];
  return (finding, ignore, proposed, accepted) => {
    const found = candidatesFor(finding).filter(({ matches }) => matches(finding));
    const holds = found.find(({ entry }) => !expired(entry.until, today));
    if (ignore && !expired(ignore.until, today)) {
      const { reason, until, source } = ignore;
      return { finding, by: 'inline', reason, until, source, proposed };
    }
    if (holds) {
      const { reason, until } = holds.entry;
      return { finding, by: holds.by, reason, until, source: holds.source, proposed: false };
    }
    if (accepted) return { finding, by: 'imported', ...accepted, until: null, proposed: false };
    const ended = ignore?.until ?? found[0]?.entry.until;
    return ended === undefined
      ? finding
      : { ...finding, properties: { ...finding.properties, suppressionExpired: ended } };
  };
}
