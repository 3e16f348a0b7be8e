import type { Finding } from '../../../../shared/core/finding.ts';
import type { CheckResult, RunResult } from '../../../../shared/core/result.ts';
import type { Section } from '../../../../shared/report/comment/section.ts';
import { sectionsOf, type Place } from '../../../../shared/report/comment/sections.ts';
import { clean, context, finding, runOf } from '../sample.ts';

/** What jobs of a pull request bring to its comment. */

export const restUrl = 'https://github.example/o/r/actions/runs/7';
export const inRunner = { ...context, rest: 'the log of this run', restUrl };

export const place = (more: Partial<Place> = {}): Place => ({
  head: 'a'.repeat(40),
  run: 7,
  attempt: 1,
  workflow: '',
  asked: 'all',
  part: null,
  ...more,
});

export const many = (number: number, more: Partial<Finding> = {}, name = 'deploy'): readonly Finding[] =>
  Array.from({ length: number }, (_, at) => {
    const path = `${name}/${at % 9}.yaml`;
    const region = { path, startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 2 };
    const fingerprint = `f1:${name}:${at}`;
    return finding('dockerfile-lint/last-user-root', region, { fingerprint, message: `m${at}`, ...more });
  });

export function firstOf(sections: readonly Section[]): Section {
  const [first] = sections;
  if (first === undefined) throw new Error('There is no section.');
  return first;
}

/** The sections of a job that runs one check. */
export const job = (
  id: string,
  more: Partial<CheckResult>,
  where: Partial<Place> = {},
  result: Partial<RunResult> = {},
): readonly Section[] => {
  const failing = more.findings?.filter(
    ({ severity, status }) => severity === 'high' && status === 'introduced',
  );
  const outcome = more.outcome ?? ((failing?.length ?? 0) > 0 ? 1 : 0);
  const checks = clean.result.checks.map((check) => ({ ...check, id, outcome, ...more }));
  return sectionsOf(runOf({ outcome, checks, ...result }), inRunner, place({ asked: id, ...where }));
};
