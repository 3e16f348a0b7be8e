import type { Catalogue } from './catalogue.ts';
import type { Check, Unchecked } from './check.ts';
import { compare } from './compare.ts';
import type { FileSource, Listing } from './files.ts';
import type { Finding } from './finding.ts';
import { failing, outcomeOf } from './gate.ts';
import { groupBy } from './group.ts';
import { mask } from './mask.ts';
import { compareText, fingerprints, inOrder, toFinding, type Observation } from './observation.ts';
import type { Policy } from './policy.ts';
import type { CheckResult, Problem, Run, Scope, Suppressed } from './result.ts';
import { scan, type ScanContext, type Scanned } from './scan.ts';
import { activate, defaults, type Overrides } from './settings.ts';
import { severityRank } from './severity.ts';
import { isSuppressed, suppressor, type Suppressions, type Suppressor } from './suppress.ts';

/** One state of the repository: the work tree, or a commit. */
export interface Side {
  /** Null where there is none: a plain folder. */
  readonly commit: string | null;
  readonly source: FileSource;
  readonly listing: Listing;
}

/** What to compare with; `renamed` maps its paths to those of head. */
export interface BaseSide extends Side {
  readonly renamed: ReadonlyMap<string, string>;
}

export interface RunRequest {
  /** In the order of the report. */
  readonly checks: readonly Check[];
  readonly catalogue: Catalogue;
  readonly policy: Policy;
  readonly overrides: Overrides;
  readonly suppressions: readonly Suppressions[];
  readonly scope: Scope;
  readonly head: Side;
  /** Undefined: nothing to compare with, every status is unknown. */
  readonly base: BaseSide | undefined;
  /** Places the user named: a check that runs alone must find something of its own in each. */
  readonly named: readonly { readonly text: string; matches(path: string): boolean }[];
  /** What went wrong before the run. */
  readonly errors: readonly Problem[];
  readonly tool: { readonly name: string; readonly version: string };
}

/** What the core may not do by itself. */
export type Ports = Pick<ScanContext, 'matcher' | 'now' | 'today'>;

/** The way of a finding: files, documents, reports, findings, verdict. */
export async function run(request: RunRequest, ports: Ports): Promise<Run> {
  const { catalogue, policy, overrides, base, scope, errors } = request;
  const context: ScanContext = { ...ports, catalogue };
  const active = activate(request.checks, policy, overrides, catalogue);
  const head = await scan(active, request.head.source, request.head.listing, context);
  const before = base && (await scan(active, base.source, base.listing, context, head));
  const suppress = suppressor({ ...context, lists: request.suppressions });
  const onError = overrides.onError ?? policy.onError ?? defaults.onError;

  const checks = head.map((scanned, index): CheckResult => {
    const then = before?.[index];
    const { findings, suppressed } = sift(
      scanned,
      then,
      base?.renamed,
      suppress,
      policy.inlineIgnores ?? 'allow',
    );
    const unchecked = [
      ...scanned.unchecked,
      ...(then?.unchecked ?? []).filter(({ code }) => code === 'not-fetched'),
    ];
    const faults = [...scanned.errors, ...(then?.errors ?? []), ...nothingNamed(request, scanned, unchecked)];
    return {
      id: scanned.active.check.id,
      outcome: outcomeOf(
        failing(findings, scanned.active.failOn, scope).length,
        unchecked.length + faults.length,
        onError,
      ),
      filesChecked: scanned.files.size,
      bytesChecked: scanned.bytes,
      durationMs: Math.round(scanned.milliseconds + (then?.milliseconds ?? 0)),
      findings,
      suppressed,
      excluded: [...scanned.excluded].sort((a, b) => compareText(a.path, b.path)),
      unchecked,
      errors: faults,
      properties: scanned.tally,
    };
  });

  const failures = active.flatMap((one, index) =>
    failing(checks[index]?.findings ?? [], one.failOn, scope),
  ).length;
  const blind = checks.reduce(
    (sum, check) => sum + check.unchecked.length + check.errors.length,
    errors.length,
  );
  return {
    result: {
      schemaVersion: 1,
      tool: request.tool,
      scope,
      base: base?.commit ?? null,
      head: request.head.commit,
      outcome: outcomeOf(failures, blind, onError),
      gate: {
        failOn: overrides.failOn ?? policy.failOn ?? defaults.failOn,
        failing: failures,
        unchecked: blind,
      },
      checks,
      errors,
    },
    texts: frames(head),
  };
}

const observationsOf = (scanned: Scanned): readonly Observation[] =>
  inOrder([...[...scanned.files.values()].flatMap(({ observations }) => observations), ...scanned.across]);

/** Observations become findings with a status; what is suppressed is set apart, what is gone is told. */
function sift(
  scanned: Scanned,
  then: Scanned | undefined,
  renamed: ReadonlyMap<string, string> = new Map(),
  suppress: Suppressor,
  inlineIgnores: 'allow' | 'base-only',
): { findings: Finding[]; suppressed: Suppressed[] } {
  const now = observationsOf(scanned);
  const old = then && observationsOf(then);
  const compared = old && compare(now, old, renamed);
  const prints = fingerprints(now);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  now.forEach((one, index) => {
    const { status, before } = compared?.head[index] ?? { status: 'unknown' as const, before: undefined };
    const proposed = compared !== undefined && one.ignore !== undefined && before?.ignore === undefined;
    const ignore = proposed && inlineIgnores === 'base-only' ? undefined : one.ignore;
    const result = suppress(toFinding(one, status, prints[index] ?? ''), ignore, proposed);
    if (isSuppressed(result)) suppressed.push(result);
    else findings.push(result);
  });
  const oldPrints = old && fingerprints(old);
  const printOf = new Map(old?.map((one, index) => [one, oldPrints?.[index] ?? '']));
  for (const gone of compared?.fixed ?? []) {
    const result = suppress(toFinding(gone, 'fixed', printOf.get(gone) ?? ''), gone.ignore, false);
    if (!isSuppressed(result)) findings.push(result);
  }
  return { findings: findings.sort(worstFirst), suppressed };
}

const worstFirst = (a: Finding, b: Finding): number =>
  Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
  severityRank(a.severity) - severityRank(b.severity) ||
  compareText(a.region?.path ?? '', b.region?.path ?? '') ||
  (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
  (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
  compareText(a.ruleId, b.ruleId);

/** A mistyped path must not pass: what was named for one check has to hold something that it reads. */
function nothingNamed(request: RunRequest, scanned: Scanned, unchecked: readonly Unchecked[]): Problem[] {
  if (request.checks.length !== 1) return [];
  const seen = [...scanned.files.keys(), ...unchecked.map(({ path }) => path)];
  return request.named
    .filter((named) => !seen.some((path) => named.matches(path)))
    .map((named) => {
      const left = scanned.excluded.find(({ path }) => named.matches(path));
      return {
        code: 'nothing-named',
        message: `${scanned.active.check.id} found nothing to check in "${named.text}"`,
        hint: left
          ? `${left.path} was left out: ${left.why}.`
          : 'Is the path right? Name what the check reads, or nothing.',
      };
    });
}

/** Texts for code frames, with everything starred out that any check wants hidden. */
function frames(head: readonly Scanned[]): ReadonlyMap<string, string> {
  const observations = head.flatMap(observationsOf);
  const hidden = groupBy(
    observations.flatMap(({ report }) => report.hide ?? []),
    ({ path }) => path,
  );
  const shown = new Set(observations.map(({ path }) => path));
  return new Map(
    head.flatMap(({ files }) =>
      [...files].flatMap(([path, { text }]): [string, string][] =>
        text === undefined || !shown.has(path) ? [] : [[path, mask(text, hidden.get(path) ?? [])]],
      ),
    ),
  );
}
