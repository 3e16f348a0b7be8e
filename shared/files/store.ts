import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { remembered } from '../core/remembered.ts';
import { lastLine, type Git } from '../exec/git.ts';
import type { Access } from './remote.ts';

const fetchTimeoutMs = 5 * 60_000;

/**
 * An object store of our own for what has to be fetched: it sees the checkout's objects (gitrepository-layout(5),
 * objects/info/alternates) and keeps its own `shallow` file. Fetching into the checkout would write to it, and
 * `--depth` would turn a full clone shallow.
 */
export class Store {
  readonly git: Git;
  readonly #folder: string;
  readonly #complete: boolean;

  private constructor(git: Git, folder: string, complete: boolean) {
    this.git = git;
    this.#folder = folder;
    this.#complete = complete;
  }

  /** Throws PortcullisError `git`. */
  static async beside(checkout: Git): Promise<Store> {
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-'));
    try {
      const git = checkout.on({ gitDir: folder });
      const [format, objects, shallow, partial] = await Promise.all([
        checkout.read(['rev-parse', '--show-object-format']),
        pathOf(checkout, 'objects'),
        pathOf(checkout, 'shallow'),
        isPartial(checkout),
      ]);
      const hash = format.toString().trim();
      await git.read([
        'init',
        '--quiet',
        '--bare',
        '--template=',
        ...(hash === 'sha1' ? [] : [`--object-format=${hash}`]),
      ]);
      writeFileSync(join(folder, 'objects', 'info', 'alternates'), `${quoted(objects)}\n`);
      if (existsSync(shallow)) copyFileSync(shallow, join(folder, 'shallow'));
      return new Store(git, folder, !partial);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /**
   * Fetches commits (by id) or branches (`refs/heads/…`); `depth` counts commits, 0 is all that is missing.
   * Returns git's reason when it cannot be done, else undefined.
   */
  async fetch(access: Access, wanted: readonly string[], depth: number): Promise<string | undefined> {
    const { code, stderr } = await this.git.ask(
      [
        // A partial clone has commits without their contents: it must not tell the server that it has them.
        ...(this.#complete ? [] : ['-c', 'core.alternateRefsPrefixes=refs/none/']),
        ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'],
        ...(depth === 0 ? [] : [`--depth=${depth}`]),
        ...['--', access.url, ...wanted.map((name) => `+${name}:${ownRef(name)}`)],
      ],
      { environment: access.environment, timeoutMs: fetchTimeoutMs },
    );
    return code === 0 ? undefined : lastLine(stderr);
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where a fetched name stands in the store: git offers what its refs reach when it fetches again. */
export const ownRef = (name: string): string => `refs/portcullis/${name.replace(/^refs\//, '')}`;

/** Some of its objects were left at the server (git-clone(1), `--filter`). */
export const isPartial = remembered(async (git: Git): Promise<boolean> => {
  const { code } = await git.ask([
    'config',
    '--get-regexp',
    '^(extensions\\.partialclone|remote\\..*\\.promisor)$',
  ]);
  return code === 0;
});

async function pathOf(git: Git, name: string): Promise<string> {
  const { workTree, gitDir } = git.repository;
  const path = (await git.read(['rev-parse', '--git-path', name])).toString('utf8').replace(/\r?\n$/, '');
  return resolve(workTree ?? gitDir, path);
}

// A line each, so a path with a line feed needs quotes as in C.
const quoted = (path: string): string => (path.includes('\n') ? JSON.stringify(path) : path);
