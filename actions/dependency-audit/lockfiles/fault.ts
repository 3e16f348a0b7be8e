/** Why a file that is named like a lockfile cannot be read as one. */
export class LockfileFault extends Error {
  /** 1-based; null where no line is to blame. */
  readonly line: number | null;
  readonly hint: string;

  /** `message`: one sentence, without any text of the file. */
  constructor(message: string, line: number | null, hint: string = mendIt) {
    super(message);
    this.name = 'LockfileFault';
    this.line = line;
    this.hint = hint;
  }
}

const mendIt =
  'Write the file anew with its package manager; where it is broken on purpose, exclude it in the policy.';
