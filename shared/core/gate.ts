import type { Finding } from './finding.ts';
import type { Outcome, Scope } from './result.ts';
import { reaches, severities, type Severity } from './severity.ts';

/** It stands, and closes the gate at any `fail-on`, old or new. */
export const gatesAlways = ({ status, properties }: Finding): boolean =>
  properties.gatesAlways === true && status !== 'fixed';

/** The findings that close the gate. */
export const failing = (findings: readonly Finding[], failOn: Severity, scope: Scope): readonly Finding[] =>
  findings.filter((finding) => gatesAlways(finding) || weighs(finding, failOn, scope));

/** Where its rule is locked, from the severity on that holds there at least. */
const reachesOwn = ({ severity, properties }: Finding): boolean =>
  severities.some((one) => one === properties.failOn && reaches(severity, one));

const weighs = (finding: Finding, failOn: Severity, scope: Scope): boolean =>
  (reaches(finding.severity, failOn) || reachesOwn(finding)) && isNew(finding, scope);

/** New, or nobody knows that it is not; under scope `all` whatever stands. */
export const isNew = ({ status }: Pick<Finding, 'status'>, scope: Scope): boolean =>
  status === 'introduced' || status === 'unknown' || (status === 'existing' && scope === 'all');

/** What could not be checked wins over what was found, unless the user decided that findings alone count. */
export function outcomeOf(failures: number, blind: number, onError: 'fail' | 'warn'): Outcome {
  if (blind > 0 && onError === 'fail') return 2;
  return failures > 0 ? 1 : 0;
}
