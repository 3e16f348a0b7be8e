/** Programs of this machine, never one that lies in the checked tree. */
export interface Programs {
  /** Its absolute path; undefined where it is not installed. */
  find(name: string): string | undefined;
  /** Runs to the end; any exit code is an answer. Rejects with ProgramError. */
  run(command: ProgramCall): Promise<ProgramOutput>;
}

export interface ProgramCall {
  /** As `find` gave it. */
  readonly program: string;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  /** Texts by plain name: they stand in the working directory, a folder of this call alone that is gone afterwards. */
  readonly files?: Readonly<Record<string, string>>;
  /** Default 120 s. */
  readonly timeoutMs?: number;
  /** More than this is an error. Default 256 MiB. */
  readonly maxOutputBytes?: number;
}

export interface ProgramOutput {
  readonly code: number;
  readonly stdout: Uint8Array;
  /** The last 8 KiB. */
  readonly stderr: string;
}

/** A program that did not come to an end of its own. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  readonly code: 'not-started' | 'timeout' | 'too-much-output' | 'killed';

  constructor(code: ProgramError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
