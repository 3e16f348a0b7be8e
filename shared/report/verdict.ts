import type { RunResult } from '../core/result.ts';
import { bySeverity, count, tallyRun } from './tally.ts';

/** How a run ended, in words. */
export interface Verdict {
  readonly word: 'Passed' | 'Failed' | 'Incomplete' | 'Nothing to check';
  /** One sentence, without the word. */
  readonly why: string;
  /** What to do now; null when there is nothing to do. */
  readonly next: string | null;
}

/** The sentence that every surface ends or begins with. */
export function verdict(result: RunResult): Verdict {
  const ended = judge(result);
  const offline = result.checks.filter((check) => check.offline).map(({ id }) => id);
  const note = offline.length === 0 ? '' : `; offline, so ${offline.join(', ')} asked nobody`;
  return { ...ended, why: ended.why + note };
}

function judge(result: RunResult): Verdict {
  const { gate, outcome } = result;
  const seen = tallyRun(result);
  const found = gate.failing > 0 ? `${count(gate.failing, 'finding')} ${threshold(result)}` : '';
  const blind = blindness(seen.unchecked, seen.errors);
  if (outcome === 2) {
    return {
      word: 'Incomplete',
      why: `${blind || 'something could not be checked'}${found && `; beside that, ${found}`}`,
      next:
        seen.unchecked > 0
          ? 'What cannot be checked cannot pass: follow the hints, or exclude what is no concern of these checks in the policy.'
          : 'Nothing passes on errors: follow the hints.',
    };
  }
  if (outcome === 1) {
    return {
      word: 'Failed',
      why: `${found || 'findings gate'}${blind && `; ${blind} (on-error: warn)`}`,
      next: 'Mend them, or accept one with a reason: `portcullis-ignore: <rule> -- <reason> until <YYYY-MM-DD>`.',
    };
  }
  if (blind) return { word: 'Passed', why: `but ${blind} (on-error: warn)`, next: null };
  if (isEmpty(result)) return { word: 'Nothing to check', why: nothingFor(result), next: null };
  const where = seen.files === 0 ? 'what inputs name' : count(seen.files, 'file');
  return { word: 'Passed', why: `${calm(result)} in ${where}`, next: null };
}

/** The policy may set another severity for one check. */
const threshold = ({ checks, gate }: RunResult): string =>
  checks.every(({ failOn }) => failOn === gate.failOn)
    ? `at or above ${gate.failOn}`
    : 'at or above what the policy sets for its check';

function calm(result: RunResult): string {
  const { bySeverity: counts, introduced, unknown, existing } = tallyRun(result);
  if (introduced + unknown + existing === 0) return 'no findings';
  const standing = bySeverity(counts);
  if (result.scope === 'introduced' && introduced + unknown === 0)
    return `nothing new; ${standing} existed before`;
  return `nothing that gates at ${result.gate.failOn} or above; ${standing}`;
}

const blindness = (unchecked: number, errors: number): string =>
  [
    unchecked > 0 ? `${count(unchecked, 'file or part', 'files or parts')} could not be checked` : '',
    errors > 0 ? count(errors, 'error') : '',
  ]
    .filter(Boolean)
    .join(', ');

/** No check had a file of its own, or was told what else to look at, and nothing went wrong. */
export const isEmpty = (result: RunResult): boolean => {
  const { files, lookedAt, unchecked, errors, fixed, suppressed } = tallyRun(result);
  return files + lookedAt + unchecked + errors + fixed + suppressed === 0;
};

const nothingFor = ({ checks }: RunResult): string =>
  checks.length === 0
    ? 'every check is switched off'
    : `no file here belongs to ${checks.map(({ id }) => id).join(', ')}`;
