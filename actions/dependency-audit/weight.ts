import { reaches, severities, type Severity } from '../../shared/core/severity.ts';
import { entriesOf, fixesOf } from './advisories/affected.ts';
import { ratingOf, worstRating, type Rating } from './advisories/cvss/rating.ts';
import type { EpssScore } from './advisories/epss.ts';
import type { KnownExploited } from './advisories/kev.ts';
import type { DependencyFacts } from './facts.ts';
import type { Hit } from './hit.ts';

export interface WeightOptions {
  /** Of vulnerabilities that no database rates. */
  readonly unknownSeverity: string;
  /** In percent: from this probability of an exploit on, a vulnerability is at least high. */
  readonly epssHighFrom: number;
  readonly devDependencies: string;
  readonly transitiveDependencies: string;
  readonly withoutFix: string;
}

/** How a kind of vulnerability counts: as all do, low at most, or not at all. */
export const countings = ['like-others', 'low', 'leave-out'] as const;

/** How much a vulnerability of a package counts, and by what. */
export interface Weight {
  readonly severity: Severity;
  readonly rating: Rating;
  readonly epss: EpssScore | undefined;
  readonly exploited: KnownExploited | undefined;
}

/** Undefined for what is to be left out. */
export function weightOf(hit: Hit, facts: DependencyFacts, options: WeightOptions): Weight | undefined {
  const { vulnerability, advisories } = hit;
  const rating = worstRating(
    advisories.map((advisory) => ratingOf(advisory, entriesOf(advisory, hit.package))),
  );
  const epss = vulnerability.ids
    .flatMap((id) => facts.epss.get(id) ?? [])
    .sort((a, b) => b.probability - a.probability)[0];
  const exploited = vulnerability.ids.flatMap((id) => facts.exploited.get(id) ?? [])[0];
  const counting = countingsOf(hit, options);
  if (counting.includes('leave-out')) return undefined;
  const rated = rating.severity === 'unknown' ? severityNamed(options.unknownSeverity) : rating.severity;
  const raised = exploited ? 'critical' : isLikely(epss, options) ? atLeastHigh(rated) : rated;
  const isLow = counting.includes('low') && !reaches('low', raised);
  return { severity: isLow ? 'low' : raised, rating, epss, exploited };
}

/** What is said of the kinds that this one is of. */
function countingsOf({ package: one, advisories }: Hit, options: WeightOptions): readonly string[] {
  const hasFix = advisories.some((advisory) => fixesOf(advisory, one).length > 0);
  return [
    ...(one.isDev === true ? [options.devDependencies] : []),
    ...(one.isDirect === false ? [options.transitiveDependencies] : []),
    ...(hasFix ? [] : [options.withoutFix]),
  ];
}

const isLikely = (epss: EpssScore | undefined, { epssHighFrom }: WeightOptions): boolean =>
  epss !== undefined && epss.probability * 100 >= epssHighFrom;

const atLeastHigh = (severity: Severity): Severity => (reaches(severity, 'high') ? severity : 'high');

const severityNamed = (word: string): Severity => severities.find((one) => one === word) ?? 'high';
