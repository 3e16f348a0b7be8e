import { clip } from '../../core/clip.ts';
import { digest } from '../../core/fingerprint.ts';
import type { Finding } from '../../core/finding.ts';
import { failing } from '../../core/gate.ts';
import type { Problem } from '../../core/problem.ts';
import type { CheckResult, Run, RunResult } from '../../core/result.ts';
import type { ReportContext } from '../context.ts';
import { forMarkdownCode, visible } from '../escape.ts';
import { type Block, entriesOf } from '../fit.ts';
import { checkBlocks, noteBlocks } from '../markdown/check.ts';
import { proposedIgnores, proposedSettings } from '../markdown/ignores.ts';
import { troubles } from '../markdown/troubles.ts';
import { errorsOf, isFresh, tally, uncheckedOf } from '../tally.ts';
import { piecesOf, wantedBytes } from './pieces.ts';
import { isCalm, nameOf, printBytes, type Section, type Seen } from './section.ts';
import { isKey, isPageAddress, longestRest } from './record.ts';

/** Of which job a run is, and what it was asked. */
export interface Place {
  /** The pull request's head commit, which is not the merge that was checked out. */
  readonly head: string | null;
  /** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT. */
  readonly run: number;
  readonly attempt: number;
  /** Whose sections these are: those of another workflow, or of a fork's own report, stand beside them. */
  readonly workflow: string;
  /** The command: a check's id, or `all`. */
  readonly asked: string;
  /** The paths given, where not the whole repository was looked at. */
  readonly part: string | null;
}

/** Findings of a section whose prints are kept. */
const mostPrints = 32;

/** Characters of the paths given, and of why nothing was asked. */
const [longestPart, longestIdle] = [40, 200];

/** What the comment is to hold of a run: a section for each check, and one for what is no check's. */
export function sectionsOf(run: Run, context: ReportContext, place: Place): readonly Section[] {
  const { result } = run;
  const [only] = result.checks;
  // Whoever asks for one check by its name hears of everything in its section.
  if (only?.id === place.asked)
    return [section(only.id, [only], result.errors, result.outcome, run, context, place)];
  const outcome = result.errors.length > 0 && result.outcome === 2 ? 2 : 0;
  return [
    section(place.asked, [], result.errors, outcome, run, context, place),
    ...result.checks.map((check) => section(check.id, [check], [], check.outcome, run, context, place)),
  ];
}

function section(
  name: string,
  checks: readonly CheckResult[],
  errors: readonly Problem[],
  outcome: Section['outcome'],
  { result }: Run,
  context: ReportContext,
  place: Place,
): Section {
  const [check] = checks;
  const seen = tally(checks, result.scope);
  const kind = check === undefined ? 'run' : 'check';
  const key = keyOf(name, kind, place);
  // Whoever asks for several checks by their names has a run of these.
  const part = kind === 'run' && !isKey(name) ? [name, place.part ?? []].flat().join(' of ') : place.part;
  const blocks: readonly Block[] = [
    ...troubles(errorsOf({ errors, checks }), uncheckedOf(checks), result.head, context),
    ...checks.flatMap((one) => checkBlocks(one, result, context)),
  ];
  // A run of several checks says it once, in the section that is no check's.
  const settings = check === undefined || check.id === place.asked;
  const proposals = piecesOf([
    ...proposedIgnores(checks, result, context),
    ...(settings ? proposedSettings(result) : []),
  ]);
  const pieces = piecesOf(blocks);
  const made: Section = {
    key,
    part: part === null ? null : clip(visible(part), longestPart),
    workflow: clip(visible(place.workflow.replace(/^.*\/|\.ya?ml$/g, '')), longestPart),
    kind,
    head: /^[0-9a-f]{40,64}$/.test(place.head ?? '') ? (place.head ?? '') : '',
    run: place.run,
    attempt: place.attempt,
    outcome,
    failing: checks.reduce(
      (sum, { findings, failOn }) => sum + failing(findings, failOn, result.scope).length,
      0,
    ),
    failOn: check?.failOn ?? result.gate.failOn,
    scope: result.scope,
    offline: check?.offline === true && !check.isMisread,
    idle: check?.idle === undefined ? null : clip(visible(check.idle), longestIdle),
    tally: { ...seen, errors: seen.errors + errors.length },
    seen: seenIn(checks, result),
    before: null,
    rest: clip(visible(context.rest), longestRest),
    restUrl: isPageAddress(context.restUrl) ? context.restUrl : null,
    entries:
      proposals.reduce((sum, { entries }) => sum + entries, 0) +
      blocks.reduce((sum, { rows }) => sum + entriesOf(rows), 0),
    wanted: { proposals: wantedBytes(proposals, key), pieces: wantedBytes(pieces, key) },
    proposals,
    pieces,
  };
  if (!isCalm(made)) return made;
  // Its row in the table says all the rest.
  const notes = piecesOf(checks.flatMap((one) => noteBlocks(one, `${forMarkdownCode(one.id)}:`)));
  const entries = notes.reduce((sum, one) => sum + one.entries, 0);
  return { ...made, entries, wanted: { proposals: 0, pieces: wantedBytes(notes, key) }, pieces: notes };
}

/** Whether the section is one that a run in this place wrote, or an earlier one. */
export const isWrittenBy = (place: Place, { key, kind, run, attempt }: Section): boolean =>
  key === keyOf(nameOf({ key }), kind, place) &&
  (run < place.run || (run === place.run && attempt <= place.attempt));

/** Where a report came from elsewhere, its check's id may be anything. */
function keyOf(name: string, kind: Section['kind'], { workflow, part }: Place): string {
  const isRun = kind === 'run' && !isKey(name);
  const id = isKey(name) ? name : isRun ? 'run' : `x${printOf(name)}`;
  const apart = [workflow, part ?? '', ...(isRun ? [name] : [])];
  return apart.join('') === '' ? id : `${id}:${printOf(apart.join('\0'))}`;
}

const printOf = (text: string): string => digest(text).slice(0, printBytes);

function seenIn(checks: readonly CheckResult[], result: RunResult): Seen {
  const fresh = checks.flatMap(({ findings }) => findings.filter((one) => isFresh(result, one)));
  if (fresh.length > mostPrints) return { count: fresh.length, prints: '', past: 0 };
  const isPast = ({ region }: Finding): boolean => region?.commit !== undefined;
  const printsOf = (findings: readonly Finding[]): readonly string[] =>
    findings
      .map(({ fingerprint, properties: { fingerprintInFile: print } }) =>
        printOf(typeof print === 'string' && print !== '' ? print : fingerprint),
      )
      .sort();
  const past = fresh.filter(isPast);
  const prints = [...printsOf(fresh.filter((one) => !isPast(one))), ...printsOf(past)];
  return { count: fresh.length, prints: prints.join(''), past: past.length };
}
