import type { Catalogue } from './catalogue.ts';
import { checkResult, type CheckRequest } from './check-result.ts';
import { compose } from './compose.ts';
import { conclude } from './conclude.ts';
import type { FileEntry } from './files.ts';
import { failing, outcomeOf } from './gate.ts';
import { filesOf, gather } from './gather.ts';
import { failOnOf, onErrorOf, signersOf } from './held-settings.ts';
import { hold } from './hold.ts';
import { Locks, type Lock } from './locks.ts';
import { lookInto, type LookRequest, type Tree } from './look-into.ts';
import type { Observation } from './observation.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import { distinct, type Run } from './result.ts';
import { observedIn, readIn, type ScanContext } from './scanned.ts';
import type { Overrides } from './settings.ts';
import { shownTexts } from './shown.ts';
import { shortestStarred, starOf, starResult } from './star.ts';
import { suppressor, type Suppressions } from './suppress.ts';
import { writingsOf } from './writings.ts';

/** One state of the repository: the work tree, or a commit. */
export interface Side extends Tree {
  /** Null where there is none: a plain folder. */
  readonly commit: string | null;
  /** All of its files, where the listing holds what the user named alone. */
  readonly all?: readonly FileEntry[];
}

/** What to compare with; `renamed` maps its paths to those of head. */
export interface BaseSide extends Side {
  readonly renamed: ReadonlyMap<string, string>;
}

export interface RunRequest extends CheckRequest, LookRequest {
  readonly catalogue: Catalogue;
  readonly policy: Policy;
  readonly overrides: Overrides;
  /** What holds whatever the policy and the inputs say; the first stands highest. */
  readonly locks?: readonly Lock[];
  readonly suppressions: readonly Suppressions[];
  readonly head: Side;
  readonly base: BaseSide | undefined;
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
  const { head, before, past } = await lookInto(active, request, context);
  const files = { head: allFiles(request.head), base: base && allFiles(base) };
  await gather(head, before, files, context);
  compose(head, 'head', context);
  compose(before ?? [], 'base', context);
  conclude(head, context, before);
  conclude(before ?? [], context);
  const suppress = suppressor({ ...context, locks, lists: request.suppressions });
  const onError = onErrorOf(settings);
  const checks = head.map((scanned, index) => {
    const looks = { scanned, against: before?.[index], past: past[index], isFirst: index === 0 };
    return checkResult(looks, request, context, suppress, onError);
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
        filesChecked: new Set(head.flatMap(readIn)).size,
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

/** Not short words: to star one wherever it stands in a log would tell what it is. */
const masksOf = (observations: readonly Observation[]): ReadonlySet<string> =>
  new Set(
    observations.flatMap(
      ({ report: { isProven, random, secret = [] } }) =>
        random ?? [secret].flat().filter((part) => isProven === true || part.length >= shortestStarred),
    ),
  );
