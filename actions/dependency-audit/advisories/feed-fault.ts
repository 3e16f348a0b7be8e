/** Why a file of scores or of exploited vulnerabilities cannot be used. Message: a sentence without a full stop. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault';
  /** 1-based; null where no line is to blame. */
  readonly line: number | null;
  readonly hint: string;

  constructor(message: string, line: number | null, hint: string) {
    super(message);
    this.line = line;
    this.hint = hint;
  }
}
