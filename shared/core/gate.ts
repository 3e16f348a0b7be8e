import type { Finding } from './finding.ts';
import type { Outcome, Scope } from './result.ts';
import { reaches, type Severity } from './severity.ts';

/** The findings that close the gate. */
export const failing = (findings: readonly Finding[], failOn: Severity, scope: Scope): readonly Finding[] =>
  findings.filter(
    ({ status, severity, properties }) =>
      (properties.gatesAlways === true && status !== 'fixed') ||
      (reaches(severity, failOn) &&
        (status === 'introduced' || status === 'unknown' || (status === 'existing' && scope === 'all'))),
  );

/** What could not be checked wins over what was found, unless the user decided that findings alone count. */
export function outcomeOf(failures: number, blind: number, onError: 'fail' | 'warn'): Outcome {
  if (blind > 0 && onError === 'fail') return 2;
  return failures > 0 ? 1 : 0;
}
