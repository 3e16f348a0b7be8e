import type { Finding } from './finding.ts';

/** What somebody wrote that has no effect, as one sentence; for one check, or for the run. */
export interface RemarkOn {
  readonly check?: string;
  readonly text: string;
}

/** More are counted. */
const mostShown = 20;

/** What a check's part of the report says about attempts to weaken what is locked. The first check speaks for the run. */
export function lockNotes(
  remarks: readonly RemarkOn[],
  checkId: string,
  isFirst: boolean,
  findings: readonly Finding[],
): readonly string[] {
  const refused = findings.flatMap(({ ruleId, properties: { suppressionLocked: told } }) =>
    Array.isArray(told)
      ? [`${String(told[0])}: no suppression of ${ruleId} holds: ${String(told[1])} locks it.`]
      : [],
  );
  const notes = [
    ...remarks
      .filter(({ check }) => check === checkId || (check === undefined && isFirst))
      .map(({ text }) => text),
    ...new Set(refused),
  ];
  const left = notes.length - mostShown;
  return left > 0 ? [...notes.slice(0, mostShown), `${left} more have no effect.`] : notes;
}
