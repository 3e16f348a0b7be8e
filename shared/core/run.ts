import type { Catalogue } from './catalogue.ts';
import type { Check, Unchecked } from './check.ts';
import { compose } from './compose.ts';
import { conclude } from './conclude.ts';
import type { FileEntry, FileSource, Listing, Past } from './files.ts';
import { failing, outcomeOf } from './gate.ts';
import { filesOf, gather } from './gather.ts';
import { failOnOf, onErrorOf, signersOf } from './held-settings.ts';
import { hold } from './hold.ts';
import { lockNotes, type RemarkOn } from './lock-notes.ts';
import { Locks, type Lock } from './locks.ts';
import { compareText, inOrder, type Observation } from './observation.ts';
import { scanPast, type PastScan } from './past.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import { distinct, type CheckResult, type Run, type Scope } from './result.ts';
import { scan } from './scan.ts';
import { isUnasked, observedIn, type ScanContext, type Scanned, whyIdle } from './scanned.ts';
import type { Overrides } from './settings.ts';
import { shownTexts } from './shown.ts';
import { sift } from './sift.ts';
import { shortestStarred, starOf, starResult } from './star.ts';
import { suppressor, type Suppressions } from './suppress.ts';
import { writingsOf } from './writings.ts';

/** One state of the repository: the work tree, or a commit. */
export interface Side {
  /** Null where there is none: a plain folder. */
  readonly commit: string | null;
  readonly source: FileSource;
  /** Of it, what is to be checked. */
  readonly listing: Listing;
  /** All of its files, where the listing holds what the user named alone. */
  readonly all?: readonly FileEntry[];
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
  /** What holds whatever the policy and the inputs say; the first stands highest. */
  readonly locks?: readonly Lock[];
  /** What has no effect since it is locked. */
  readonly remarks?: readonly RemarkOn[];
  readonly suppressions: readonly Suppressions[];
  /** Of the baseline: with it, fingerprints tell one random value from another. */
  readonly salt?: string | undefined;
  readonly scope: Scope;
  readonly head: Side;
  /** Undefined: nothing to compare with, every status is unknown. */
  readonly base: BaseSide | undefined;
  /** What commits held, for checks that look there; undefined where none are to be looked into. */
  readonly past?: Past | undefined;
  /** Places the user named: a check that runs alone must find something of its own in each. */
  readonly named: readonly { readonly text: string; matches(path: string): boolean }[];
  /** Of the repository, where that is known: its folder. */
  readonly name?: string;
  /** Settings files that head changes and that do not count yet. */
  readonly proposed: readonly string[];
  /** What went wrong before the run. */
  readonly errors: readonly Problem[];
  readonly tool: { readonly name: string; readonly version: string };
}

/** What the core may not do by itself. */
export type Ports = Pick<ScanContext, 'matcher' | 'now' | 'today' | 'io'>;

/** The way of a finding: files, documents, reports, findings, verdict. */
export async function run(request: RunRequest, ports: Ports): Promise<Run> {
  const { catalogue, policy, overrides, base, scope, errors } = request;
  const locks = new Locks(request.locks ?? [], catalogue);
  const settings = { policy, overrides, locks };
  const context: ScanContext = {
    ...ports,
    catalogue,
    signers: signersOf(settings),
    isSettled: errors.length === 0,
    gatesExisting: scope === 'all',
    isCompared: base !== undefined || request.past !== undefined,
    paths: new Set(
      [request.head, ...(base ? [base] : [])]
        .flatMap(({ listing }) => listing.entries)
        .map(({ path }) => path),
    ),
  };
  const active = hold(request.checks, settings, catalogue, ports.matcher);
  const head = await scan(active, request.head.source, request.head.listing, context);
  const before = base && (await scan(active, base.source, base.listing, context, head));
  const files = { head: allFiles(request.head), base: base && allFiles(base) };
  await gather(head, before, files, context);
  compose(head, 'head', context);
  compose(before ?? [], 'base', context);
  conclude(head, context, before);
  conclude(before ?? [], context);
  const past: (PastScan | undefined)[] = [];
  for (const [index, scanned] of head.entries())
    past.push(request.past && (await scanPast(scanned, before?.[index], request.past, context)));
  const suppress = suppressor({ ...context, locks, lists: request.suppressions });
  const onError = onErrorOf(settings);

  const checks = head.map((scanned, index): CheckResult => {
    const { check, failOn, inlineIgnores } = scanned.active;
    const against = before?.[index];
    const looked = past[index];
    // What base lacks would make old findings look new, which is safe; what could not be fetched is told all the same.
    const unchecked = [
      ...scanned.unchecked,
      ...(against?.unchecked ?? []).filter(({ code }) => code === 'not-fetched'),
      ...(looked?.unchecked ?? []),
    ];
    const idle = whyIdle(scanned.active, context);
    const faults = [
      ...scanned.errors,
      ...(against?.errors ?? []),
      ...(isUnasked(scanned.active, context) ? [] : nothingNamed(request, scanned, unchecked)),
    ];
    const { findings, suppressed } = sift(
      observationsOf(scanned),
      against && observationsOf(against),
      {
        check,
        suppress,
        renamed: base?.renamed ?? new Map(),
        inlineIgnores,
        salt: request.salt,
        unseen: new Set([...scanned.unchecked, ...scanned.excluded].map(({ path }) => path)),
      },
      looked,
    );
    return {
      id: check.id,
      failOn,
      outcome: outcomeOf(failing(findings, failOn, scope).length, unchecked.length + faults.length, onError),
      filesChecked: scanned.files.size,
      bytesChecked: scanned.bytes,
      durationMs: Math.round(scanned.milliseconds + (against?.milliseconds ?? 0)),
      findings,
      suppressed,
      excluded: [...scanned.excluded].sort((a, b) => compareText(a.path, b.path)),
      unchecked,
      errors: faults,
      offline: scanned.active.offline,
      ...(scanned.active.isMisread && { isMisread: true as const }),
      ...(idle !== undefined && { idle }),
      notes: [
        ...(check.notes ?? []),
        ...scanned.notes,
        ...[...scanned.leftOut].sort().map(([what, count]) => `${what}: ${String(count)}.`),
        ...(looked?.note === undefined ? [] : [looked.note]),
        ...lockNotes(request.remarks ?? [], check.id, index === 0, findings),
      ],
      drawings: scanned.drawings,
      properties: { ...scanned.tally, ...looked?.tally, ...scanned.properties },
    };
  });

  const seen = [...head, ...(before ?? [])].flatMap(observedIn);
  seen.push(...past.flatMap((looked) => looked?.observations ?? []));
  const about = { name: request.name, commit: request.head.commit, today: ports.today, tool: request.tool };
  const star = starOf(seen.flatMap(({ report }) => report.secret ?? []));
  const failures = checks.flatMap(({ findings, failOn }) => failing(findings, failOn, scope)).length;
  const unchecked = distinct(checks.flatMap((check) => check.unchecked));
  const faults = checks.reduce((sum, check) => sum + check.errors.length, errors.length);
  return {
    result: starResult(
      {
        schemaVersion: 1,
        tool: request.tool,
        scope,
        base: base?.commit ?? null,
        head: request.head.commit,
        outcome: outcomeOf(failures, unchecked.length + faults, onError),
        gate: {
          failOn: failOnOf(settings),
          failing: failures,
          unchecked: unchecked.length,
        },
        filesChecked: new Set(head.flatMap(({ files }) => [...files.keys()])).size,
        proposed: request.proposed,
        checks,
        errors,
      },
      star,
    ),
    ...shownTexts(head, star),
    written: head.flatMap((scanned, index) => writingsOf(scanned, checks[index]?.suppressed ?? [], about)),
    secrets: masksOf(seen),
    blobs: new Map(
      head.flatMap(({ files }) =>
        [...files].flatMap(([path, { blob }]): [string, string][] =>
          blob === undefined ? [] : [[path, blob]],
        ),
      ),
    ),
  };
}

const allFiles = ({ source, listing, all = listing.entries }: Side) => filesOf(source, all);

const observationsOf = (scanned: Scanned): readonly Observation[] => inOrder(observedIn(scanned));

/** Not short words: to star one wherever it stands in a log would tell what it is. */
const masksOf = (observations: readonly Observation[]): ReadonlySet<string> =>
  new Set(
    observations.flatMap(
      ({ report: { isProven, random, secret = [] } }) =>
        random ?? [secret].flat().filter((part) => isProven === true || part.length >= shortestStarred),
    ),
  );

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
