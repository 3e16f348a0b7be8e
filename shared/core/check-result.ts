import type { Check, Unchecked } from './check.ts';
import { failing, outcomeOf } from './gate.ts';
import { lockNotes, type RemarkOn } from './lock-notes.ts';
import { compareText, inOrder, type Observation } from './observation.ts';
import type { PastScan } from './past.ts';
import type { Problem } from './problem.ts';
import type { CheckResult, Scope } from './result.ts';
import { isUnasked, observedIn, readIn, type ScanContext, type Scanned, whyIdle } from './scanned.ts';
import { sift } from './sift.ts';
import type { Suppressor } from './suppress.ts';

/** What a run is asked that decides the result of each check. */
export interface CheckRequest {
  /** In the order of the report. */
  readonly checks: readonly Check[];
  /** What has no effect since it is locked. */
  readonly remarks?: readonly RemarkOn[];
  /** Of the baseline: with it, fingerprints tell one random value from another. */
  readonly salt?: string | undefined;
  readonly scope: Scope;
  /** Places the user named: a check that runs alone must find something of its own in each. */
  readonly named: readonly { readonly text: string; matches(path: string): boolean }[];
  /** Undefined: nothing to compare with, every status is unknown. */
  readonly base: { readonly renamed: ReadonlyMap<string, string> } | undefined;
}

/** What one check saw: on both sides, and in commits. */
interface Looks {
  readonly scanned: Scanned;
  readonly against: Scanned | undefined;
  readonly past: PastScan | undefined;
  readonly isFirst: boolean;
}

/** What there is to say of one check: its findings with their standing, what is beside them, and the verdict. */
export function checkResult(
  { scanned, against, past, isFirst }: Looks,
  request: CheckRequest,
  context: ScanContext,
  suppress: Suppressor,
  onError: 'fail' | 'warn',
): CheckResult {
  const { check, failOn, inlineIgnores } = scanned.active;
  // What base lacks would make old findings look new, which is safe; what could not be fetched is told all the same.
  const unchecked = [
    ...scanned.unchecked,
    ...(against?.unchecked ?? []).filter(({ code }) => code === 'not-fetched'),
    ...(past?.unchecked ?? []),
  ];
  const idle = whyIdle(scanned.active, context);
  const read = readIn(scanned).length;
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
      renamed: request.base?.renamed ?? new Map(),
      inlineIgnores,
      salt: request.salt,
      unseen: new Set([...scanned.unchecked, ...scanned.excluded].map(({ path }) => path)),
    },
    past,
  );
  return {
    id: check.id,
    failOn,
    outcome: outcomeOf(
      failing(findings, failOn, request.scope).length,
      unchecked.length + faults.length,
      onError,
    ),
    filesChecked: read,
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
      ...(read === scanned.files.size ? [] : [unreadNote(read, scanned.files.size)]),
      ...(past?.note === undefined ? [] : [past.note]),
      ...lockNotes(request.remarks ?? [], check.id, isFirst, findings),
    ],
    drawings: scanned.drawings,
    properties: { ...scanned.tally, ...past?.tally, ...scanned.properties },
  };
}

const unreadNote = (read: number, all: number): string =>
  `Left ${all - read} of ${all} files unread, which the change does not touch; scope: all reads them too.`;

const observationsOf = (scanned: Scanned): readonly Observation[] => inOrder(observedIn(scanned));

/** A mistyped path must not pass: what was named for one check has to hold something that it reads. */
function nothingNamed(request: CheckRequest, scanned: Scanned, unchecked: readonly Unchecked[]): Problem[] {
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
