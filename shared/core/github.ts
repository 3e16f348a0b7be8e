/** `https://docs.github.com/en/rest/repos/repos#get-a-repository` */
export interface Repository {
  /** `owner/name` as it is called today; another name than was asked for: it was renamed or moved. */
  readonly fullName: string;
  readonly id: number;
  readonly ownerId: number;
  readonly archived: boolean;
  readonly defaultBranch: string;
}

export interface Tag {
  readonly name: string;
  /** Annotated tags are peeled. */
  readonly commit: string;
}

/** Where a commit stands to a branch or tag: in its history, somewhere else in the fork network, or nowhere. */
export type Ancestry = 'contained' | 'elsewhere' | 'absent';

/** `https://docs.github.com/en/rest/repos/attestations#list-attestations`; one of the two is there, as a rule. */
export interface StoredAttestation {
  /** A Sigstore bundle, as JSON. */
  readonly bundle: string | undefined;
  /** Where the bundle lies, compressed. The address holds its own permission: not to be shown. */
  readonly bundleUrl: string | undefined;
}

/**
 * What checks read of GitHub. Each distinct question is asked once; every method rejects with GitHubError, and gives
 * undefined only where GitHub said 404 (which it also says of what the token may not see), or where no such name can be
 * on GitHub, which is not asked.
 */
export interface GitHub {
  repository(owner: string, name: string): Promise<Repository | undefined>;
  /** The first hundred tags; `complete` when there are no more. */
  tags(
    owner: string,
    name: string,
  ): Promise<{ readonly tags: readonly Tag[]; readonly complete: boolean } | undefined>;
  /** Names of all tags that start with `prefix`; none where there is no such repository; undefined over a thousand. */
  tagNames(owner: string, name: string, prefix: string): Promise<readonly string[] | undefined>;
  /**
   * The commit that `tags/<name>`, `heads/<name>` or a commit id stands for today; tags are peeled. A commit id is found
   * in any repository of the fork network: only `ancestry` tells whose it is.
   */
  commit(owner: string, name: string, ref: string): Promise<string | undefined>;
  /** When a commit (full id) was committed, YYYY-MM-DD: the committer's own word. */
  day(owner: string, name: string, sha: string): Promise<string | undefined>;
  /**
   * Whether the commit `sha` is in the history of `ref` (`tags/<name>` or `heads/<name>`). A fork's commit is
   * `elsewhere`; `absent` also where the ref or the repository is missing.
   */
  ancestry(owner: string, name: string, ref: string, sha: string): Promise<Ancestry>;
  release(
    owner: string,
    name: string,
    tag: string,
  ): Promise<{ readonly immutable: boolean; readonly day: string | null } | undefined>;
  /** A text file at a commit (full id), at most 1 MiB; undefined for a folder or a submodule. */
  file(owner: string, name: string, path: string, sha: string): Promise<string | undefined>;
  /** All attestations of a repository about a digest (`sha256:…`), at most 300; more is a fault. */
  attestations(owner: string, name: string, digest: string): Promise<readonly StoredAttestation[]>;
}

export type GitHubFault =
  'no-token' | 'unauthorized' | 'forbidden' | 'rate-limited' | 'unavailable' | 'not-reached' | 'bad-answer';

/** Why GitHub could not be asked. Never holds the token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly code: GitHubFault;
  readonly hint: string;

  constructor(code: GitHubFault, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
