import type { Check } from './check.ts';
import { compare } from './compare.ts';
import type { Finding, Region, Status } from './finding.ts';
import { compareText, fingerprintsOf, toFinding, type Observation } from './observation.ts';
import type { PastScan } from './past.ts';
import type { InlineIgnores } from './policy.ts';
import type { Suppressed } from './result.ts';
import { severities, severityRank } from './severity.ts';
import { isSuppressed, type Suppressor, withProperty } from './suppress.ts';
import { Told } from './told.ts';

export interface Sifted {
  /** Most severe first; fixed ones last. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

export interface SiftContext {
  readonly check: Check;
  readonly suppress: Suppressor;
  /** Path of base -> path of head. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly inlineIgnores: InlineIgnores;
  /** Of the baseline; without one no hash of a secret goes into a fingerprint. */
  readonly salt?: string | undefined;
  /** Paths that head could not or would not look into: what base found there is not fixed. */
  readonly unseen: ReadonlySet<string>;
}

/**
 * Observations become findings with a status; what is suppressed is set apart, what is gone is told. Both sides are in
 * order; without base every status is unknown. `past`: what commits showed that neither side shows.
 */
export function sift(
  head: readonly Observation[],
  base: readonly Observation[] | undefined,
  context: SiftContext,
  past?: Pick<PastScan, 'observations' | 'since'>,
): Sifted {
  const { check, suppress, inlineIgnores, unseen, salt } = context;
  const renamed = new Map([...context.renamed].filter(([from, to]) => sameClaim(check, from, to)));
  const { before, gone } = compare(head, base ?? [], renamed);
  const prints = fingerprintsOf(head, { base, before, salt });
  const basePrints = fingerprintsOf(base ?? [], { salt });
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const put = (one: Suppressed | Finding): void => {
    if (isSuppressed(one)) suppressed.push(one);
    else findings.push(one);
  };
  const isRefused = ({ report }: Observation) =>
    report.isProven === true && inlineIgnores !== 'allow-proven' && inlineIgnores !== 'none';
  const ignoreOf = (one: Observation) =>
    inlineIgnores === 'none' || isRefused(one) ? undefined : one.ignore;
  const judge = (one: Observation, status: Status): Suppressed | Finding =>
    suppress(toFinding(one, status, basePrints.get(one) ?? ''), ignoreOf(one), false, one.report.accepted);

  const known = new Told();
  for (const one of head) {
    const was = before.get(one);
    const proposed = base !== undefined && one.ignore !== undefined && was?.ignore === undefined;
    const ignore = proposed && inlineIgnores === 'base-only' ? undefined : ignoreOf(one);
    const told = (status: Status) => {
      const finding = toFinding(one, status, prints.get(one) ?? '');
      const shown = isRefused(one) ? withRefused(finding, one.ignore) : finding;
      return suppress(shown, ignore, proposed, one.report.accepted);
    };
    const now = told(base === undefined ? 'unknown' : was === undefined ? 'introduced' : 'existing');
    known.add(one, isSuppressed(now));
    // What was accepted under another name, or weighed less there, is new where it is not.
    const isNew =
      was !== undefined &&
      !isSuppressed(now) &&
      (isSuppressed(judge(was, 'existing')) || weighsMore(one, was) || spreads(one, was, renamed));
    put(isNew ? told('introduced') : now);
  }
  for (const one of gone) {
    const result = judge(one, 'fixed');
    known.add(one, isSuppressed(result));
    if (!isSuppressed(result) && !unseen.has(renamed.get(one.path) ?? one.path)) findings.push(result);
  }
  const gonePrints = printsInFiles(past?.observations ?? [], head, { base, before, salt });
  // A comment beside it went with the file.
  const held = [...fingerprintsOf(past?.observations ?? [], { salt })].map(([one, print]) => {
    const isNew = past?.since?.has(one.report.region?.commit ?? '');
    const status = isNew === undefined ? 'unknown' : isNew ? 'introduced' : 'existing';
    const finding = withProperty(toFinding(one, status, print), {
      fingerprintInFile: gonePrints.get(one) ?? '',
    });
    return { one, result: suppress(finding, undefined, false, one.report.accepted) };
  });
  // Of the places of one value the worst is told, the oldest of equal ones.
  held.sort((a, b) => rankOf(a) - rankOf(b));
  for (const { one, result } of held) {
    if (!known.has(one, isSuppressed(result))) put(result);
    known.add(one, isSuppressed(result));
  }
  return { findings: findings.sort(worstFirst), suppressed };
}

/** The fingerprints that what commits hold would have, and had, in the files: by these it is known again once it has gone. */
function printsInFiles(
  past: readonly Observation[],
  head: readonly Observation[],
  standing: Parameters<typeof fingerprintsOf>[1],
): ReadonlyMap<Observation, string> {
  const placed = past.map((one) => {
    const { region } = one.report;
    const there = region && { ...region, commit: undefined };
    return { one, there: { ...one, report: { ...one.report, region: there as Region | null } } };
  });
  const prints = fingerprintsOf([...head, ...placed.map(({ there }) => there)], standing);
  return new Map(placed.map(({ one, there }) => [one, prints.get(there) ?? '']));
}

/** Whoever wrote the comment wonders why the finding is there all the same. */
const withRefused = (finding: Finding, ignore: Observation['ignore']): Finding =>
  ignore === undefined ? finding : withProperty(finding, { ignoreRefused: ignore.source });

/** A file that moves to where it is read as something else is a new file. */
function sameClaim(check: Check, from: string, to: string): boolean {
  const [was, is] = [check.claims(from), check.claims(to)];
  return was?.kind === is?.kind && was?.certain === is?.certain;
}

/** A build shows it now that did not: what was wrong in one environment is wrong in another one too. */
function spreads(one: Observation, was: Observation, renamed: ReadonlyMap<string, string>): boolean {
  const before = was.builders ?? [];
  if (before.length === 0) return false;
  const known = new Set(
    before.flatMap(({ message, region }) => [message, renamed.get(region.path) ?? message]),
  );
  return (one.builders ?? []).some(({ message, region }) => !known.has(message) && !known.has(region.path));
}

/** What is accepted comes last. */
const rankOf = ({ one, result }: { one: Observation; result: Suppressed | Finding }): number =>
  severityRank(one.severity) + (isSuppressed(result) ? severities.length : 0);

const weighsMore = (one: Observation, was: Observation): boolean =>
  severityRank(one.severity) < severityRank(was.severity);

const worstFirst = (a: Finding, b: Finding): number =>
  Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
  severityRank(a.severity) - severityRank(b.severity) ||
  compareText(a.region?.path ?? '', b.region?.path ?? '') ||
  (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
  (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
  compareText(a.ruleId, b.ruleId);
