import type { Problem } from './problem.ts';

export type ErrorCode =
  | 'unknown-input'
  | 'bad-input'
  | 'unknown-rule'
  | 'unknown-check'
  | 'check-disabled'
  | 'path-not-found'
  | 'nothing-named'
  | 'bad-policy'
  | 'bad-baseline'
  | 'base-not-found'
  | 'not-a-repository'
  | 'git'
  | 'unsteady'
  | 'unsafe-event'
  | 'report-file'
  | 'bad-report'
  | 'internal';

/** Something a user can mend, said so that they can. Ends as outcome 2. */
export class PortcullisError extends Error implements Problem {
  override readonly name = 'PortcullisError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
