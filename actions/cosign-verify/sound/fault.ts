import { clip } from '../../../shared/core/clip.ts';
import type { Failure, Step } from '../verdict.ts';

export interface FaultFacts {
  /** What to do about it: a sentence. */
  readonly hint: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** Why a proof, a key or a trust root is of no use. The message is a sentence without a full stop. */
export class SigstoreFault extends Error {
  override readonly name = 'SigstoreFault';
  readonly code: Step;
  readonly hint: string;
  readonly expected: string | undefined;
  readonly actual: string | undefined;

  constructor(code: Step, message: string, { hint, expected, actual }: FaultFacts, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
    this.expected = expected;
    this.actual = actual;
  }
}

/** Runs what reads a stranger's bytes: whatever it throws is `message` about `code`, in no library's words. */
export function attempt<T>(code: Step, message: string, facts: FaultFacts, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof SigstoreFault ? error : new SigstoreFault(code, message, facts, error);
  }
}

export const failureOf = ({ code, message, hint, expected, actual }: SigstoreFault): Failure => ({
  step: code,
  message,
  ...(expected === undefined ? {} : { expected: shown(expected) }),
  ...(actual === undefined ? {} : { actual: shown(actual) }),
  hint,
});

/** Values of strangers end up on terminals. */
const shown = (text: string): string => clip(text.replace(/\p{C}/gu, '\u{fffd}'), 300);
