import type { Ancestry, GitHub, Tag } from '../../../shared/core/github.ts';
import { isBranch, isCommit, type ActionFacts, type Origin, type Target } from '../action-facts.ts';
import { compareVersions, isPartial, readVersion } from '../../../shared/parse/references/version.ts';
import { judgeClaim, type ClaimVerdict } from '../version-claim.ts';
import type { ActionQuestion, RepositoryAnswer } from './action-question.ts';
import { unasked, type Allowance, type Unasked } from './allowance.ts';

interface CommitAnswer extends Pick<ActionFacts, 'named'> {
  /** null: there is no such commit; undefined: not learnt. */
  readonly target: Target | null | undefined;
  readonly origin?: Origin;
}

/** Comments that differ behind one commit: more than two are not looked up. */
const mostClaims = 2;

/**
 * Whose a written commit is, and what the tags in the comments behind it are.
 *
 * GitHub finds a commit of any fork under the name of the repository. That it is the repository's own is known only
 * where a branch or a tag contains it: the tags themselves, the history of the default branch, then of one tag (the one
 * in the comment, else the newest), which sees release branches. No call of the API lists the branches that contain a
 * commit, so a branch without any tag stays unseen: `outside` is a suspicion, never a proof.
 */
export class CommitInquiry {
  readonly #question: ActionQuestion;
  readonly #known: RepositoryAnswer;
  readonly #allowance: Allowance;
  readonly #github: GitHub;
  readonly #claims: readonly string[];
  readonly #named = new Map<string, string | null>();
  /** The written one; of a tag object, what the tag names. */
  #commit: string;

  constructor(question: ActionQuestion, known: RepositoryAnswer, allowance: Allowance, github: GitHub) {
    this.#question = question;
    this.#known = known;
    this.#allowance = allowance;
    this.#github = github;
    this.#claims = [...question.claims].slice(0, mostClaims);
    this.#commit = question.ref;
  }

  async answer(): Promise<CommitAnswer> {
    const named = this.#named;
    if (!this.#known.tagsComplete) for (const name of this.#open()) await this.#askTag(name);
    const origin = this.#isTagged() ? 'tag' : await this.#origin();
    if (origin === 'nowhere') return { target: null, named };
    if (origin === undefined) return { target: undefined, named };
    const isTagObject = this.#isWrong() && !this.#isTagged() && (await this.#peel()) && this.#isTagged();
    for (const name of this.#open())
      if (named.get(name) === null || this.#known.tagsComplete) await this.#askBranch(name);
    return { target: { kind: 'commit', commit: this.#commit }, origin: isTagObject ? 'tag' : origin, named };
  }

  async #origin(): Promise<Origin | 'nowhere' | undefined> {
    let origin: Origin | undefined;
    for (const ref of this.#ancestors()) {
      const ancestry = await this.#ancestry(ref);
      if (ancestry === unasked) break;
      if (ancestry === 'contained') return 'history';
      if (ancestry === 'absent') {
        // GitHub compares commits: the id of an annotated tag's own object may be none to it, and is as good a pin.
        const found = await this.#peel();
        if (found === undefined) return 'nowhere';
        if (found === unasked) return undefined;
        if (this.#isTagged()) return 'tag';
      }
      origin = 'outside';
    }
    return origin;
  }

  /** Release branches grow away from the default branch: the tag `v3` of a comment says where to look first. */
  #ancestors(): readonly string[] {
    const claimed = this.#claims.find(
      (name) => this.#isListed(name) || isCommit(this.#named.get(name) ?? ''),
    );
    const tag = claimed ?? newest(this.#known.tags);
    const branch = `heads/${this.#known.repository.defaultBranch}`;
    const version = readVersion(claimed ?? '');
    if (tag === undefined) return [branch];
    return version && isPartial(version) ? [`tags/${tag}`, branch] : [branch, `tags/${tag}`];
  }

  /** Claims that no tag seen so far makes true or wrong. */
  #open(): string[] {
    return this.#claims.filter((name) => {
      const { is } = this.#judge(name);
      return is === 'missing' || (is === 'unknown' && !this.#isListed(name) && !this.#named.has(name));
    });
  }

  #judge(name: string): ClaimVerdict {
    return judgeClaim(name, this.#commit, { ...this.#known, named: this.#named });
  }

  #isWrong(): boolean {
    return this.#claims.some((name) => this.#judge(name).is === 'wrong');
  }

  #isListed(name: string): boolean {
    return this.#known.tags.some((tag) => tag.name === name);
  }

  #isTagged(): boolean {
    return (
      this.#known.tags.some(({ commit }) => commit === this.#commit) ||
      [...this.#named.values()].includes(this.#commit)
    );
  }

  async #askTag(name: string): Promise<void> {
    // Without the `v` it may mean the tag with one: then silence about it says nothing.
    const full = /^\d/.test(name) ? `v${name}` : name;
    const found = await this.#ask((owner, repository) =>
      this.#github.commit(owner, repository, `tags/${full}`),
    );
    if (found === undefined && full === name) this.#named.set(name, null);
    else if (typeof found === 'string' && isCommit(found)) this.#named.set(full, found);
  }

  /** Of a name that no tag has. What cannot be asked any more is not known. */
  async #askBranch(name: string): Promise<void> {
    const found = await this.#ask((owner, repository) =>
      this.#github.commit(owner, repository, `heads/${name}`),
    );
    if (found === unasked) this.#named.delete(name);
    else this.#named.set(name, found === undefined ? null : isBranch);
  }

  #ancestry(ref: string): Promise<Ancestry | Unasked> {
    return this.#ask((owner, repository) =>
      this.#github.ancestry(owner, repository, ref, this.#question.ref),
    );
  }

  /** Follows a tag object to its commit; undefined where there is no such object. */
  async #peel(): Promise<string | Unasked | undefined> {
    const found = await this.#ask((owner, repository) =>
      this.#github.commit(owner, repository, this.#question.ref),
    );
    if (typeof found === 'string' && isCommit(found)) this.#commit = found;
    return found;
  }

  #ask<Answer>(question: (owner: string, repository: string) => Promise<Answer>): Promise<Answer | Unasked> {
    const { owner, repository } = this.#question;
    return this.#allowance.ask(() => question(owner, repository));
  }
}

function newest(tags: readonly Tag[]): string | undefined {
  let best: string | undefined;
  for (const { name } of tags) {
    const [version, other] = [readVersion(name), readVersion(best ?? '')];
    if (version === undefined || isPartial(version)) continue;
    if (other === undefined || compareVersions(version, other) > 0) best = name;
  }
  return best;
}
