import { clip } from './clip.ts';
import type { Document } from './document.ts';
import type { Finding, Region, Related, Report, Status } from './finding.ts';
import { digest, fingerprint, identity } from './fingerprint.ts';
import type { IgnoreComment } from './ignore.ts';
import type { ActiveRule } from './settings.ts';
import { severityRank, type Severity } from './severity.ts';

/** A report together with what it was made from; becomes a Finding once its status is known. */
export interface Observation {
  readonly active: ActiveRule;
  readonly report: Report;
  readonly severity: Severity;
  /** '' where a report has no region. */
  readonly path: string;
  /** The line it starts on: tells equal findings of one file apart when base and head are compared. */
  readonly lineText: string;
  readonly ignore: InlineIgnore | undefined;
  /** As its document says. */
  readonly acceptedBy?: Document['acceptedBy'];
  /** All builds that show it; absent where it is in a file as it stands. */
  readonly builders?: readonly Related[];
}

export interface InlineIgnore extends IgnoreComment {
  /** `path:line` of the comment. */
  readonly source: string;
}

export const identityOf = ({ active, report, path }: Observation, at = path): string =>
  identity(active.rule.id, report.isPlaceless ? '' : at, report.unmasked ?? report.evidence);

const order = (a: Region | null, b: Region | null): number =>
  (a?.startLine ?? 0) - (b?.startLine ?? 0) || (a?.startColumn ?? 0) - (b?.startColumn ?? 0);

/** In order of place, without repeats of one rule on one region with one evidence. */
export function inOrder(observations: readonly Observation[]): Observation[] {
  const sorted = [...observations].sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      order(a.report.region, b.report.region) ||
      compareText(a.active.rule.id, b.active.rule.id) ||
      severityRank(a.severity) - severityRank(b.severity),
  );
  const here = new Set<string>();
  return sorted.filter((one, index) => {
    const [last, next] = [sorted[index - 1], sorted[index + 1]];
    const isAlone = !(last && isBeside(last, one)) && !(next && isBeside(one, next));
    if (isAlone) return true;
    if (!(last && isBeside(last, one))) here.clear();
    const key = placeKey(one);
    return !here.has(key) && here.add(key).size > 0;
  });
}

const isBeside = (a: Observation, b: Observation): boolean =>
  a.active.rule.id === b.active.rule.id && a.path === b.path && order(a.report.region, b.report.region) === 0;

/** Equal for what says one thing about one place. */
export const placeKey = ({ active, path, report }: Observation): string =>
  JSON.stringify([active.rule.id, path, report.evidence, report.region]);

/** By code unit, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What fingerprints are given against. */
interface Standing {
  readonly base?: readonly Observation[] | undefined;
  readonly before?: ReadonlyMap<Observation, Observation>;
  /** Of the baseline. */
  readonly salt?: string | undefined;
}

/**
 * Fingerprints for observations that are in order; equal ones are numbered. What stood in base keeps its number, and
 * new ones come behind all of base: a line put above an accepted one does not take its place. With `salt`, a drawn value
 * counts too: another one in its place is another finding. What is placeless is one, however often it stands there.
 */
export function fingerprintsOf(
  observations: readonly Observation[],
  { base = [], before = new Map(), salt }: Standing = {},
): ReadonlyMap<Observation, string> {
  const keyOf = ({ active, path: at, report: { evidence, random, region, isPlaceless } }: Observation) => {
    const path = isPlaceless ? '' : at;
    // What a commit held and the file of that name holds now are two findings.
    const key = [identity(active.rule.id, path, evidence), region?.commit ?? []].flat().join('\0');
    return salt === undefined || random === undefined ? key : `${key}\0${digest(`${salt}\0${random}`)}`;
  };
  const next = new Map<string, number>();
  const take = (key: string): number => {
    const nth = next.get(key) ?? 0;
    next.set(key, nth + 1);
    return nth;
  };
  const nthOf = (one: Observation, key: string) => (one.report.isPlaceless ? 0 : take(key));
  const kept = new Map(base.map((one) => [one, nthOf(one, keyOf(one))]));
  return new Map(
    observations.map((one) => {
      const key = keyOf(one);
      const was = before.get(one);
      const nth = (was && keyOf(was) === key ? kept.get(was) : undefined) ?? nthOf(one, key);
      return [one, fingerprint(key, nth)];
    }),
  );
}

/** In UTF-16 code units: words of a file stand in both, and every surface repeats them. */
const longestMessage = 1000;
const longestEvidence = 4096;

/** The fingerprint is of the whole evidence: what is cut off here still tells two findings apart. */
export function toFinding(one: Observation, status: Status, print: string): Finding {
  const { active, report, severity, acceptedBy } = one;
  const { rule } = active;
  return {
    ruleId: rule.id,
    aliases: rule.aliases,
    severity,
    confidence: report.confidence ?? rule.confidence,
    status,
    message: clip(report.message, longestMessage),
    region: report.region,
    related: report.related ?? [],
    evidence: clip(report.evidence, longestEvidence),
    fingerprint: print,
    fixes: report.fixes ?? [],
    properties: {
      ...report.properties,
      ...(report.gatesAlways ? { gatesAlways: true } : {}),
      ...(active.failOn === undefined ? {} : { failOn: active.failOn }),
      ...(acceptedBy === undefined ? {} : { acceptedBy }),
    },
  };
}
