import type { Remote } from '../core/base.ts';
import { PortcullisError } from '../core/errors.ts';
import type { Git } from '../exec/git.ts';
import { checkoutState } from './checkout-state.ts';
import { ObjectNames } from './object-names.ts';
import { accessTo, type Access } from './remote.ts';
import { isPartial, ownRef, Store } from './store.ts';

// Few branches live longer than 500 commits; then the whole history (INT_MAX is git's own word for it).
const depths = [50, 500, 2_147_483_647];

/** The commits of a checkout, and those that had to be fetched beside it. */
export class History {
  readonly #checkout: Git;
  readonly #remote: Remote | undefined;
  readonly #names: ObjectNames;
  /** Commits that are at hand, with their tree. */
  readonly #here = new Set<string>();
  /** Those, and what a partial clone had left at the server of them. */
  readonly #brought = new Set<string>();
  #store: Store | undefined;
  #reason = 'nothing says where to fetch it from';

  constructor(checkout: Git, remote: Remote | undefined) {
    this.#checkout = checkout;
    this.#remote = remote;
    this.#names = new ObjectNames(checkout);
  }

  /** Sees all commits that are at hand. */
  get git(): Git {
    return this.#store?.git ?? this.#checkout;
  }

  dispose(): void {
    this.#store?.dispose();
  }

  /** The commit that is checked out; undefined before the first. */
  async head(): Promise<string | undefined> {
    return (await checkoutState(this.#checkout)).head ?? undefined;
  }

  /** The id of the commit that `rev` names in the checkout, if it does. */
  async find(rev: string): Promise<string | undefined> {
    // In the same question, whether its files are at hand: whoever names it wants them next.
    const [commit, tree] = await Promise.all(
      ['commit', 'tree'].map((kind) => this.#names.find(`${rev}^{${kind}}`)),
    );
    if (commit !== undefined && tree !== undefined) this.#here.add(commit);
    return commit;
  }

  /** The commit so many steps back: `~2^1` from `commit` on. */
  back(commit: string, steps: string): Promise<string | undefined> {
    return commitOf(this.git, `${commit}${steps}`);
  }

  /** As the commit itself says: a shallow clone hides them from everything else. */
  async parents(commit: string): Promise<string[]> {
    const text = (await this.git.read(['cat-file', 'commit', commit])).toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    return header
      .split('\n')
      .flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
  }

  /** Makes sure that a commit and its files are at hand. Throws PortcullisError `base-not-found`. */
  async bring(commit: string): Promise<void> {
    if (this.#brought.has(commit)) return;
    const [here, partial] = await Promise.all([this.#has(commit), isPartial(this.#checkout)]);
    if (here) this.#brought.add(commit);
    if (here && !partial) return;
    if ((await this.#fetch([commit], 1)) && (await this.#has(commit))) this.#brought.add(commit);
    else if (!here) throw this.notFound(`The commit ${commit} is not in this clone`);
  }

  /** The commit of a branch: as the clone knows it, else fetched. Throws PortcullisError `base-not-found`. */
  async branch(name: string): Promise<string> {
    const known = await this.find(`refs/remotes/origin/${name}`);
    if (known !== undefined) return known;
    const ref = `refs/heads/${name}`;
    const fetched = (await this.#fetch([ref], 1)) ? await commitOf(this.git, ownRef(ref)) : undefined;
    if (fetched === undefined) throw this.notFound(`The branch ${JSON.stringify(name)} is not in this clone`);
    return fetched;
  }

  /**
   * Where the histories of two commits parted. `pushed` is a commit on the side of `one` that the server knows, should
   * `one` have been made here. Throws PortcullisError `base-not-found`.
   */
  async mergeBase(one: string, other: string, pushed = one): Promise<string> {
    const look = () => this.#mergeBase(one, other);
    const known = await look();
    if (known !== undefined) return known;
    const found = await this.#deepen((await this.#isShallow()) ? depths : [0], [other, pushed], look);
    if (found !== undefined) return found;
    throw this.notFound(`The commits ${one} and ${other} have no common ancestor here`);
  }

  /** Whether one commit lies in the history of another, as far as that history can be had. */
  async isAncestor(ancestor: string, commit: string): Promise<boolean> {
    const look = async () =>
      (await this.git.ask(['merge-base', '--is-ancestor', ancestor, commit])).code === 0 || undefined;
    if (await look()) return true;
    // What a whole history does not hold is no part of it.
    if (!(await this.#isShallow())) return false;
    return (await this.#deepen(depths, [ancestor, commit], look)) ?? false;
  }

  /**
   * The commits of `head` that `base` does not have, oldest first, without a gap. `pushed` is as for `mergeBase`. Throws
   * PortcullisError `base-not-found`.
   */
  async between(base: string, head: string, pushed = head): Promise<readonly string[]> {
    const range = [head, `^${base}`];
    const look = async () => {
      // A commit without parents, where some are hidden: from there on base's own commits could be among these.
      const isCut =
        (await this.#isShallow()) && (await commitsOf(this.git, ['--max-parents=0', ...range])).length > 0;
      return isCut ? undefined : commitsOf(this.git, range);
    };
    const found = await this.#complete(depths, [base, pushed], look);
    if (found !== undefined) return found;
    throw this.notFound(`The commits between ${base} and ${head} are not all in this clone`);
  }

  /** All commits that there are, oldest first. Throws PortcullisError `base-not-found` where some are missing. */
  async whole(head: string): Promise<readonly string[]> {
    const look = async () =>
      (await this.#isShallow()) ? undefined : commitsOf(this.git, this.#store ? [head] : ['--all', head]);
    const found = await this.#complete(depths.slice(-1), [head, head], look);
    if (found !== undefined) return found;
    throw this.notFound('This clone is shallow');
  }

  notFound(message: string): PortcullisError {
    return new PortcullisError(
      'base-not-found',
      `${message}, and it could not be fetched: ${this.#reason}.`,
      'Check out with `fetch-depth: 0`, give the step a token that may read the repository, or name a commit with `base`.',
    );
  }

  async #isShallow(): Promise<boolean> {
    // Nobody but us changes it, and we fetch into a store of our own.
    if (this.#store === undefined) return (await checkoutState(this.#checkout)).isShallow;
    return (await this.git.read(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
  }

  /** What `look` finds; contents that a partial clone left at the server are fetched first, if they can be had. */
  async #complete<Found>(
    steps: readonly number[],
    ends: readonly [string, string],
    look: () => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    const partial = await isPartial(this.#checkout);
    const found = (partial ? undefined : await look()) ?? (await this.#deepen(steps, ends, look));
    return found ?? (partial ? look() : undefined);
  }

  /** Fetches more and more of two commits' histories until `look` finds something; the second may be unknown there. */
  async #deepen<Found>(
    steps: readonly number[],
    [known, other]: readonly [string, string],
    look: () => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    for (const depth of steps) {
      if (!(await this.#fetch([known, other], depth)) && !(await this.#fetch([known], depth))) break;
      const found = await look();
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async #has(commit: string): Promise<boolean> {
    if (this.#here.has(commit)) return true;
    return (await this.git.ask(['cat-file', '-e', `${commit}^{tree}`])).code === 0;
  }

  async #mergeBase(one: string, other: string): Promise<string | undefined> {
    // Exit code 1: none; 128: a commit is not here.
    const { code, stdout } = await this.git.ask(['merge-base', one, other]);
    return code === 0 ? stdout.toString().trim() : undefined;
  }

  async #fetch(wanted: readonly string[], depth: number): Promise<boolean> {
    const access = await this.#access();
    if (access === undefined) return false;
    this.#store ??= await Store.beside(this.#checkout);
    const reason = await this.#store.fetch(access, [...new Set(wanted)], depth);
    if (reason !== undefined) this.#reason = reason;
    return reason === undefined;
  }

  async #access(): Promise<Access | undefined> {
    return this.#remote === undefined ? undefined : accessTo(this.#remote, this.#checkout);
  }
}

async function commitOf(git: Git, rev: string): Promise<string | undefined> {
  const { code, stdout } = await git.ask([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${rev}^{commit}`,
  ]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** Oldest first. */
async function commitsOf(git: Git, revisions: readonly string[]): Promise<readonly string[]> {
  const output = await git.read(['rev-list', '--reverse', '--date-order', ...revisions]);
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}
