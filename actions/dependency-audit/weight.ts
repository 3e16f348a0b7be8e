import { reaches, severities, type Severity } from '../../shared/core/severity.ts';
import { entriesOf, fixesOf } from './advisories/affected.ts';
import { ratingOf, worstRating, type Rating } from './advisories/cvss/rating.ts';
import type { EpssScore } from './advisories/epss.ts';
import type { KnownExploited } from './advisories/kev.ts';
import type { DependencyFacts } from './facts.ts';
import { partsOf, type Hit } from './hit.ts';

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

/** Undefined for what is to be left out. `leftOut` is told what options take away, or make less of. */
export function weightOf(
  hit: Hit,
  facts: DependencyFacts,
  options: WeightOptions,
  leftOut: (what: string) => void = () => undefined,
): Weight | undefined {
  const { vulnerability, advisories } = hit;
  const rating = worstRating(
    advisories.map((advisory) => ratingOf(advisory, entriesOf(advisory, hit.package))),
  );
  const epss = vulnerability.ids
    .flatMap((id) => facts.epss.get(id) ?? [])
    .sort((a, b) => b.probability - a.probability)[0];
  const exploited = vulnerability.ids.flatMap((id) => facts.exploited.get(id) ?? [])[0];
  const countings = countingsOf(hit, options);
  const option = (counting: string) => countings.find(([, one]) => one === counting)?.[0];
  const [leaving, lowering] = [option('leave-out'), option('low')];
  if (leaving !== undefined) {
    leftOut(`Vulnerabilities left out by \`${leaving}\``);
    return undefined;
  }
  const rated = rating.severity === 'unknown' ? unratedSeverity(hit, options) : rating.severity;
  const raised = exploited ? 'critical' : isLikely(epss, options) ? atLeastHigh(rated) : rated;
  const isLow = lowering !== undefined && !reaches('low', raised);
  if (isLow) leftOut(`Vulnerabilities that \`${lowering}\` makes low`);
  return { severity: isLow ? 'low' : raised, rating, epss, exploited };
}

/** What is said of the kinds that this one is of, by input. */
function countingsOf(
  { package: one, advisories }: Hit,
  options: WeightOptions,
): readonly (readonly [input: string, counting: string])[] {
  const hasFix = advisories.some((advisory) => fixesOf(advisory, one).length > 0);
  return [
    ...(one.isDev === true ? [['dev-dependencies', options.devDependencies] as const] : []),
    ...(one.isDirect === false ? [['transitive-dependencies', options.transitiveDependencies] as const] : []),
    ...(hasFix ? [] : [['without-fix', options.withoutFix] as const]),
  ];
}

const isLikely = (epss: EpssScore | undefined, { epssHighFrom }: WeightOptions): boolean =>
  epss !== undefined && epss.probability * 100 >= epssHighFrom;

const atLeastHigh = (severity: Severity): Severity => (reaches(severity, 'high') ? severity : 'high');

/** One less for a part of what others bring in: of such a module most of whoever has it uses nothing. */
function unratedSeverity(hit: Hit, { unknownSeverity }: WeightOptions): Severity {
  const severity = severityNamed(unknownSeverity);
  const isRemote = hit.package.isDirect === false && partsOf(hit).length > 0;
  return isRemote ? (severities[severities.indexOf(severity) + 1] ?? severity) : severity;
}

const severityNamed = (word: string): Severity => severities.find((one) => one === word) ?? 'high';
