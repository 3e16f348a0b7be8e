import type { UncheckedCode } from '../../../../shared/core/check.ts';

/** Where something is asked for. */
export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** A part of a build that kustomize refuses too; what else is asked for is still built. */
export class Fault extends Error {
  readonly hint: string;
  /** Undefined: the entry that was being worked on. */
  readonly place: Place | undefined;
  readonly code: UncheckedCode;

  constructor(message: string, hint = mend, place?: Place, code: UncheckedCode = 'parse-error') {
    super(message);
    this.hint = hint;
    this.place = place;
    this.code = code;
  }
}

/** The whole build is given up: it is too large. */
export class Limit extends Error {}

export const mend =
  'Mend it so that `kustomize build` takes it; where it is broken on purpose, exclude it in the policy.';
