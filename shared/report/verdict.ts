import type { UncheckedCode } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { failing } from '../core/gate.ts';
import type { Outcome, RunResult, Scope } from '../core/result.ts';
import { severityRank, type Severity } from '../core/severity.ts';
import { howToAccept } from './accepting.ts';
import { bySeverity, count, tallyRun, type Tally } from './tally.ts';

/** How a run ended, in words. */
export interface Verdict {
  readonly word: 'Passed' | 'Failed' | 'Incomplete' | 'Nothing to check';
  /** One sentence, without the word. */
  readonly why: string;
  /** What to do now; null when there is nothing to do. */
  readonly next: string | null;
}

/** What a verdict is given on: a run, or what several runs found. */
export interface Ending {
  readonly outcome: Outcome;
  /** Findings that close the gate. */
  readonly failing: number;
  /** The worst of those that may well be accepted; undefined where it is not known. */
  readonly worst?: Finding | undefined;
  /** Among what could not be checked is a file that a policy may exclude; else only answers are missing, or it is not known. */
  readonly canExclude?: boolean;
  /** From where on they do; null where checks differ. */
  readonly failOn: Severity | null;
  readonly scope: Scope;
  readonly tally: Tally;
  /** `12 files`; empty where it is not known. */
  readonly looked: string;
  readonly checks: readonly string[];
  /** Those that were told to ask nobody. */
  readonly offline: readonly string[];
  /** Those that asked nobody since an input could not be read. */
  readonly misread?: readonly string[];
  /** Those that nobody configured. */
  readonly idle: readonly string[];
}

export const verdictMark: Readonly<Record<Verdict['word'], string>> = {
  Passed: '✅',
  'Nothing to check': '💤',
  Failed: '❌',
  Incomplete: '⛔',
};

/** The sentence that every surface ends or begins with. */
export const verdict = (result: RunResult): Verdict => verdictOn(endingOf(result));

function endingOf(result: RunResult): Ending {
  const { checks, gate, outcome, scope } = result;
  const seen = tallyRun(result);
  const [worst] = checks
    .flatMap((check) => failing(check.findings, check.failOn, scope))
    // To accept what is known for malicious is nothing to propose while there is anything else.
    .sort(
      (a, b) =>
        Number(a.properties.gatesAlways === true) - Number(b.properties.gatesAlways === true) ||
        severityRank(a.severity) - severityRank(b.severity),
    );
  return {
    outcome,
    failing: gate.failing,
    worst,
    canExclude: checks.some(({ unchecked }) => unchecked.some(({ code }) => !isForAnswer.has(code))),
    // The policy may set another severity for one check.
    failOn: checks.every(({ failOn }) => failOn === gate.failOn) ? gate.failOn : null,
    scope,
    tally: seen,
    looked: seen.files === 0 ? 'what inputs name' : count(seen.files, 'file'),
    checks: checks.map(({ id }) => id),
    offline: checks.filter((check) => check.offline && !check.isMisread).map(({ id }) => id),
    misread: checks.filter((check) => check.isMisread).map(({ id }) => id),
    idle: checks.filter((check) => check.idle !== undefined).map(({ id }) => id),
  };
}

/** Nothing is wrong with the file itself: to exclude it would mend nothing. */
const isForAnswer: ReadonlySet<UncheckedCode> = new Set([
  'no-answer',
  'not-asked',
  'not-fetched',
  'bad-ignore',
]);

export function verdictOn(ending: Ending): Verdict {
  const ended = judge(ending);
  const { offline, misread = [], idle, outcome } = ending;
  const notes = [
    ...(offline.length === 0 ? [] : [`offline, so ${offline.join(', ')} asked nobody`]),
    ...(misread.length === 0 ? [] : [`${misread.join(', ')} asked nobody, since an input could not be read`]),
    ...(idle.length === 0 || outcome > 0 || isAllIdle(ending) ? [] : [notConfigured(idle)]),
  ];
  return { ...ended, why: [ended.why, ...notes].join('; ') };
}

function judge(ending: Ending): Verdict {
  const { failing: closing, worst, canExclude = false, outcome, tally, looked } = ending;
  const found = closing > 0 ? `${count(closing, 'finding')} ${threshold(ending)}` : '';
  const blind = blindness(tally);
  if (outcome === 2) {
    return {
      word: 'Incomplete',
      why: `${blind || 'something could not be checked'}${found && `; beside that, ${found}`}`,
      next:
        tally.unchecked > 0
          ? `What cannot be checked cannot pass: follow the hints${canExclude ? ', or exclude what is no concern of these checks in the policy' : ''}.`
          : 'Nothing passes on errors: follow the hints.',
    };
  }
  if (outcome === 1) {
    return {
      word: 'Failed',
      why: `${found || 'findings gate'}${blind && `; ${blind} (on-error: warn)`}`,
      next: `Mend ${closing === 1 ? 'it, or accept it' : 'them, or accept one'} with a reason: ${howToAccept(worst)}.`,
    };
  }
  if (blind) return { word: 'Passed', why: `but ${blind} (on-error: warn)`, next: null };
  if (isAllIdle(ending)) return { word: 'Nothing to check', why: notConfigured(ending.idle), next: null };
  if (isEmpty(tally)) return { word: 'Nothing to check', why: nothingFor(ending), next: null };
  return { word: 'Passed', why: `${calm(ending)}${looked && ` in ${looked}`}`, next: null };
}

/** Nobody asked anything of any check, and none found anything all the same. */
const isAllIdle = ({ idle, checks, tally: { introduced, unknown, existing } }: Ending): boolean =>
  idle.length > 0 && idle.length === checks.length && introduced + unknown + existing === 0;

const notConfigured = (ids: readonly string[]): string =>
  `${ids.join(', ')} ${ids.length === 1 ? 'is' : 'are'} not configured`;

const threshold = ({ failOn }: Ending): string =>
  failOn === null ? 'at or above what the policy sets for its check' : `at or above ${failOn}`;

function calm({ tally, scope, failOn }: Ending): string {
  const { bySeverity: counts, introduced, unknown, existing } = tally;
  if (introduced + unknown + existing === 0) return 'no findings';
  if (scope === 'introduced' && introduced + unknown === 0)
    return `nothing new; ${count(existing, 'finding')} existed before`;
  return `nothing that gates${failOn === null ? '' : ` at ${failOn} or above`}; ${bySeverity(counts)}`;
}

const blindness = ({ unchecked, errors }: Tally): string =>
  [
    unchecked > 0 ? `${count(unchecked, 'file or part', 'files or parts')} could not be checked` : '',
    errors > 0 ? count(errors, 'error') : '',
  ]
    .filter(Boolean)
    .join(', ');

/** No check had a file of its own, or was told what else to look at, and nothing went wrong. */
export const isEmpty = ({ files, lookedAt, unchecked, errors, fixed, suppressed }: Tally): boolean =>
  files + lookedAt + unchecked + errors + fixed + suppressed === 0;

const nothingFor = ({ checks }: Ending): string =>
  checks.length === 0 ? 'every check is switched off' : `no file here belongs to ${checks.join(', ')}`;
