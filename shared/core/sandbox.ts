/** Runs what may never come to an end: in a thread of its own, which is ended with all that it started. */
export interface Sandbox {
  /**
   * `task` is sent as text: it may use nothing but its arguments and what JavaScript itself has. `ask` stops it until it is
   * answered; a question that `answer` throws at throws there too. Data, questions and answers are copied. Rejects with
   * SandboxError, or with what went wrong in the task.
   */
  run<Data, Question, Answer, Result>(
    task: (data: Data, ask: (question: Question) => Answer) => Result,
    data: Data,
    answer: (question: Question) => Answer,
    limits: SandboxLimits,
  ): Promise<Result>;
}

export interface SandboxLimits {
  readonly timeoutMs: number;
  /** For what JavaScript makes; memory of WebAssembly is not counted. */
  readonly heapMiB: number;
}

/** A task that did not come to an end of its own. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly code: 'timeout' | 'too-much-memory' | 'ended';

  constructor(code: SandboxError['code'], cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
