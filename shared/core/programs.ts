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
  /**
   * Files by path below the working directory (`chart/templates/a.yaml`), for a program that must meet nothing else: no
   * home but an empty one, no proxy. All of it is gone afterwards. Not together with `files`.
   */
  readonly tree?: ReadonlyMap<string, Uint8Array>;
  /** For `tree`: added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Default 120 s. */
  readonly timeoutMs?: number;
  /** More than this is an error. Default 256 MiB. */
  readonly maxOutputBytes?: number;
  /** More than this at any time is an error, where the system tells (Linux). Default: no limit. */
  readonly maxMemoryBytes?: number;
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
  readonly code: 'not-started' | 'timeout' | 'too-much-output' | 'too-much-memory' | 'killed';

  constructor(code: ProgramError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
