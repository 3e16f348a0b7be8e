import { devNull } from 'node:os';
import { PortcullisError } from '../core/errors.ts';
import { ProgramError } from '../core/programs.ts';
import { cleanEnvironment } from './environment.ts';
import { findProgram } from './program.ts';
import { run, start, type Output, type Running } from './run.ts';

export interface Repository {
  /** Absolute path of the `.git` folder. */
  readonly gitDir: string;
  /** Absent for an object store of our own. */
  readonly workTree?: string;
}

export interface GitOptions {
  readonly input?: string | Buffer;
  /** Added to the clean environment; secrets travel here, never in `args`. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/**
 * Git bound to one repository, with everything off by which a repository starts programs, goes online or shows
 * other objects than it holds. Only for commands that read objects, the index or file names: `status`,
 * `ls-files -m` and diffs against the work tree run filters whatever is switched off.
 */
export class Git {
  readonly repository: Repository;
  readonly #program: string;
  readonly #environment: Readonly<Record<string, string>>;

  private constructor(
    program: string,
    repository: Repository,
    environment: Readonly<Record<string, string>>,
  ) {
    this.#program = program;
    this.repository = repository;
    this.#environment = environment;
  }

  /** Throws PortcullisError `git` when there is no git outside of the scanned tree. */
  static open(
    repository: Repository,
    environment: Readonly<Record<string, string | undefined>> = process.env,
  ): Git {
    const tree = repository.workTree ?? repository.gitDir;
    const program = findProgram('git', tree, environment);
    if (program === undefined) {
      throw new PortcullisError(
        'git',
        'This is a git repository, and there is no git on the PATH to read it with.',
        'Install git (in a job container: in its image).',
      );
    }
    return new Git(program, repository, { ...cleanEnvironment(tree, environment), ...switchedOff });
  }

  /** The same git and environment on another repository. */
  on(repository: Repository): Git {
    return new Git(this.#program, repository, this.#environment);
  }

  /** Any exit code is an answer. Throws PortcullisError `git` when git could not run to its end. */
  async ask(args: readonly string[], options: GitOptions = {}): Promise<Output> {
    const { environment, ...rest } = options;
    try {
      return await run({ ...this.#command(args, environment), ...rest });
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error;
      throw new PortcullisError('git', `git ${args[0] ?? ''}: ${error.message}.`, gitHint, error);
    }
  }

  /** What git prints. Throws PortcullisError `git` for an exit code other than 0. */
  async read(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    const output = await this.ask(args, options);
    if (output.code !== 0) throw this.failed(args[0] ?? '', output.stderr);
    return output.stdout;
  }

  /** What to say of a command that ended with another exit code than 0. */
  failed(command: string, stderr: string): PortcullisError {
    return new PortcullisError('git', `git ${command} failed: ${lastLine(stderr)}`, gitHint);
  }

  /** For commands whose output is too large to keep. */
  start(args: readonly string[]): Running {
    return start({ ...this.#command(args), timeoutMs: streamTimeoutMs });
  }

  #command(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { gitDir, workTree } = this.repository;
    return {
      program: this.#program,
      // Naming the git folder outright also spares the question who owns it (`safe.directory`), which git asks
      // when it searches: in job containers the checkout belongs to another user. The work tree is named since
      // core.worktree can point anywhere.
      args: [
        `--git-dir=${gitDir}`,
        ...(workTree === undefined ? [] : [`--work-tree=${workTree}`]),
        ...settings.flatMap((setting) => ['-c', setting]),
        ...args,
      ],
      folder: workTree ?? gitDir,
      environment: { ...this.#environment, ...environment },
    };
  }
}

/** The last line that git printed: its errors stand at the end. */
export function lastLine(stderr: string): string {
  return stderr.trimEnd().split('\n').at(-1) ?? '';
}

const gitHint = 'Run `git fsck` in the repository; a fresh checkout often mends it.';
const streamTimeoutMs = 30 * 60_000;

const settings = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.askPass=',
  'credential.helper=',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'http.followRedirects=false',
];

const switchedOff = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: 'cat',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  GIT_NO_LAZY_FETCH: '1',
  // Older gits do not know GIT_NO_LAZY_FETCH; with no protocol left they fail instead of going online.
  GIT_ALLOW_PROTOCOL: 'none',
} as const;
