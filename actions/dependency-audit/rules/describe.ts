import type { Properties, Related, Report } from '../../../shared/core/finding.ts';
import { packageKey } from '../advisories/package-names.ts';
import { howTo } from '../advice/how-to.ts';
import { manifestFix } from '../advice/manifest-fix.ts';
import { isBreaking } from '../advice/release.ts';
import { fixesFor, withOthers, type Fixes } from '../advice/smallest-fix.ts';
import type { HowTo } from '../advice/step.ts';
import { releasedWith } from '../advice/together.ts';
import { wayIn, type WayIn } from '../advice/way-in.ts';
import { claimOf } from '../claimed-version.ts';
import type { DependencyFacts } from '../facts.ts';
import { partsOf, type Hit } from '../hit.ts';
import type { Lockfile, Package } from '../package.ts';
import type { Weight } from '../weight.ts';
import { code, listed, packagePurl, said, shown } from '../wording.ts';

/** A summary for a message, and aliases of it: the rest is one look-up away. */
const [mostAliases, mostWay, mostLinks, mostParts] = [2, 6, 5, 3];

/** The report about one package and one vulnerability of it. */
export function describe(doc: Lockfile, hit: Hit, facts: DependencyFacts, weight?: Weight): Report {
  const { package: one, entry, vulnerability, advisories } = hit;
  const knownOf = ({ ecosystem, name }: Package) =>
    facts.vulnerabilities.get(packageKey(ecosystem, name)) ?? [];
  const fixes = withOthers(fixesFor(one, advisories, knownOf(one)), one, releasedWith(doc, entry), knownOf);
  const how = fixes.all === undefined || one !== entry ? undefined : howTo(doc, one, fixes.all);
  const way = wayIn(doc, entry);
  const tellsRemedy = hit.kind === 'vulnerable' || hit.kind === 'notice';
  const sentences = [
    `${shown(one)} ${headline(hit)}`,
    one === entry ? undefined : `It is what the address of ${shown(entry)} holds`,
    isWordAlone(hit, facts)
      ? 'Its version is what a comment of this change says, and nothing else does'
      : undefined,
    weight && weighed(weight),
    parted(hit),
    tellsRemedy ? remedy(fixes, how) : undefined,
    ...(tellsRemedy ? cautions(one, fixes, how) : []),
    comesIn(way),
  ];
  return {
    region: one.region,
    message: sentences
      .filter((sentence) => sentence !== undefined && sentence !== '')
      .join('. ')
      .replaceAll('…. ', '… '),
    // The same package with the same vulnerability is no news, whatever its version and wherever it stands.
    evidence: `${packagePurl(one.purl)} ${vulnerability.id}`,
    isPlaceless: true,
    ...(weight ? { severity: weight.severity } : {}),
    related: [
      ...(one.pinnedAt ? [{ message: 'its version stands here', region: one.pinnedAt }] : []),
      ...relatedTo(way),
    ],
    fixes:
      hit.kind === 'vulnerable' && fixes.all !== undefined && one === entry
        ? manifestFix(doc, one, fixes.all)
        : [],
    properties: propertiesOf(hit, fixes, how, way, weight),
  };
}

const isWordAlone = ({ kind, package: one }: Hit, { unproven }: DependencyFacts): boolean =>
  kind === 'unknown' && unproven.has(claimOf(one) ?? '');

function headline({ kind, vulnerability, advisories }: Hit): string {
  const [id = '', ...aliases] = vulnerability.ids;
  const also =
    aliases.length === 0
      ? ''
      : ` (${listed(
          aliases.map((alias) => code(alias, 60)),
          mostAliases,
        )})`;
  const summary = said(advisories.find((advisory) => advisory.summary !== '')?.summary ?? '');
  const about = summary === '' ? '' : `: ${summary}`;
  const words = {
    malicious: 'is malicious, says',
    suspect: 'may be malicious, says',
    vulnerable: 'is affected by',
    notice: 'is the subject of',
    unknown: 'may or may not be affected by',
  };
  return `${words[kind]} ${code(id, 60)}${also}${about}`;
}

function weighed({ rating, epss, exploited }: Weight): string {
  const unscored = rating.severity === 'unknown' ? 'Nobody rated it' : `Rated ${rating.severity}`;
  const severity = rating.score === undefined ? unscored : `CVSS ${rating.score.toFixed(1)}`;
  const chance =
    epss && `exploited within 30 days with a probability of ${(epss.probability * 100).toFixed(1)} %`;
  const attack = exploited && `exploited since ${exploited.added} at the latest`;
  return [severity, chance, attack].filter((part) => part !== undefined).join(', ');
}

/** Who imports none of them is not affected, which the file does not tell. */
function parted(hit: Hit): string {
  const parts = partsOf(hit);
  if (hit.kind === 'unknown' || parts.length === 0) return '';
  const names = parts.map((part) => code(part));
  return `Only ${listed(names, mostParts)} in it ${names.length === 1 ? 'is' : 'are'} at fault`;
}

function remedy({ named, all }: Fixes, how: HowTo | undefined): string {
  const fixed =
    named.length === 0
      ? 'No fixed version is known'
      : `Fixed in ${listed(
          named.map((version) => code(version)),
          3,
        )}`;
  if (all === undefined)
    return named.length === 0 ? fixed : `${fixed}, though no known version is free of all advisories`;
  const whole = named[0] === all ? fixed : `${fixed}; ${code(all)} is free of all that is known`;
  return how === undefined ? whole : `${whole}: ${how.told}`;
}

/** What to think of before. */
const cautions = (one: Package, { all }: Fixes, how: HowTo | undefined): readonly (string | undefined)[] => [
  all !== undefined && isBreaking(one.ecosystem, one.version, all) ? 'It may break what uses it' : undefined,
  how?.besides,
];

function comesIn(way: WayIn | undefined): string {
  if (way === undefined || way.length < 2) return '';
  const names = way.map(shown);
  const shortened = names.length <= mostWay ? names : [...names.slice(0, 3), '…', ...names.slice(-2)];
  return `It comes in through ${shortened.join(' > ')}`;
}

const relatedTo = (way: WayIn | undefined): readonly Related[] => {
  const [first] = way ?? [];
  return way === undefined || first === undefined || way.length < 2
    ? []
    : [{ message: `${shown(first)} brings it in`, region: first.region }];
};

function propertiesOf(
  { package: one, vulnerability, advisories }: Hit,
  { named, all }: Fixes,
  how: HowTo | undefined,
  way: WayIn | undefined,
  weight: Weight | undefined,
): Properties {
  const links = advisories.flatMap(({ references }) => references.map(({ url }) => url));
  return {
    purl: one.purl,
    advisories: vulnerability.ids,
    fixedIn: named,
    smallestFix: all ?? null,
    ...(how === undefined ? {} : { fix: how.text ?? how.told, fixGoesInto: how.into ?? 'a shell' }),
    cvss: weight?.rating.score ?? null,
    cvssVector: weight?.rating.score === undefined ? null : weight.rating.source,
    epss: weight?.epss?.probability ?? null,
    epssPercentile: weight?.epss?.percentile ?? null,
    exploitedSince: weight?.exploited?.added ?? null,
    isDirect: one.isDirect ?? null,
    isDev: one.isDev ?? null,
    depth: way === undefined ? null : way.length,
    path: (way ?? []).map(({ purl }) => purl),
    references: [...new Set(links)].filter((url) => /^https?:\/\//i.test(url)).slice(0, mostLinks),
  };
}
