import { mkdirSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Remote } from '../../shared/core/base.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import { Git, lastLine } from '../../shared/exec/git.ts';
import { type Access, accessTo } from '../../shared/files/remote.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const networkTimeoutMs = 10 * 60_000;
const checkoutTimeoutMs = 5 * 60_000;
const tip = 'refs/portcullis/head';

/** No filter that this machine has set up (Git LFS) may act on a stranger's files. */
const ownSettingsOff = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

/** The tip of a default branch, without its history, in a folder of our own. */
export class Clone {
  readonly folder: string;
  readonly #git: Git;
  readonly #access: Access;

  private constructor(git: Git, folder: string, access: Access) {
    this.#git = git;
    this.folder = folder;
    this.#access = access;
  }

  /** Nothing is fetched yet. `folder` is empty. Throws PortcullisError `git`. */
  static async prepare(remote: Remote, folder: string, env: Environment): Promise<Clone> {
    const gitDir = join(folder, '.git');
    mkdirSync(gitDir);
    const git = Git.open({ gitDir, workTree: folder }, env);
    await git.read(['init', '--quiet', '--template=']);
    const access = await accessTo(remote, git);
    if (access === undefined)
      throw new PortcullisError('git', 'The server has no address to fetch from.', 'Set GITHUB_SERVER_URL.');
    return new Clone(git, folder, access);
  }

  /** The commit that the default branch has today; undefined where it has none. Throws PortcullisError `git`. */
  async tip(): Promise<string | undefined> {
    const { code, stdout, stderr } = await this.#ask([
      'ls-remote',
      '--quiet',
      '--',
      this.#access.url,
      'HEAD',
    ]);
    if (code !== 0) throw notReached(stderr);
    return /^([0-9a-f]{40,64})\tHEAD$/m.exec(stdout.toString('latin1'))?.[1];
  }

  /** Fetches and lays out the files; the commit, or undefined where there is none. Throws PortcullisError `git`. */
  async fill(): Promise<string | undefined> {
    const options = ['--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
    const { code, stderr } = await this.#ask(['fetch', ...options, '--', this.#access.url, `+HEAD:${tip}`]);
    if (/couldn't find remote ref HEAD/i.test(stderr)) return undefined;
    if (code !== 0) throw notReached(stderr);
    const commit = (await this.#git.read(['rev-parse', '--verify', `${tip}^{commit}`]))
      .toString('latin1')
      .trim();
    const { code: laid, stderr: why } = await this.#git.ask(['checkout', '--quiet', '--detach', commit], {
      environment: ownSettingsOff,
      timeoutMs: checkoutTimeoutMs,
    });
    if (laid !== 0)
      throw new PortcullisError(
        'git',
        `The files could not be laid out: ${withoutAddress(lastLine(why))}.`,
        'Look at the repository itself.',
      );
    return commit;
  }

  #ask(args: readonly string[]) {
    return this.#git.ask(args, { environment: this.#access.environment, timeoutMs: networkTimeoutMs });
  }
}

const notReached = (stderr: string): PortcullisError =>
  new PortcullisError(
    'git',
    `The default branch could not be fetched: ${withoutAddress(lastLine(stderr))}.`,
    'Does the token reach this repository, with contents: read? A run again tries it once more.',
  );

/** An address may be long, and hold what somebody configured. */
const withoutAddress = (line: string): string =>
  line.replace(/\b[a-z]+:\/\/[^\s']{1,2000}/gi, 'its address').replace(/[.\s]+$/, '');
