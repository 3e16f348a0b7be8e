/** Underscores: the short code of managed users. */
export const isOwnerName = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);

/** Safe as a part of a path: dots alone are no name. */
export const isRepositoryName = (text: string): boolean => /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);

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

/** What is asked about how a repository, its owner or one of its branches is set up. */
export type Setting =
  | { readonly of: SettingName }
  | { readonly of: 'branch' | 'branch-rules' | 'branch-protection'; readonly branch: string }
  | { readonly of: 'ruleset'; readonly id: number };

type SettingName =
  | 'repository'
  | 'organisation'
  | 'actions'
  | 'workflow-token'
  | 'private-reporting'
  /** Its answer holds nothing. */
  | 'dependabot-alerts';

/**
 * JSON as GitHub gives it, of any shape. `not-found`: it is not there, or not for this token; `not-set`: GitHub says that
 * there is none; `not-offered`: the owner's plan has no such thing for this repository.
 */
export type SettingAnswer =
  { readonly data: unknown } | { readonly none: 'not-found' | 'not-set' | 'not-offered' };

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
  /** The blob id that the tree of a commit (full id) has at a path; undefined where it has no plain file there. */
  blob(owner: string, name: string, path: string, sha: string): Promise<string | undefined>;
  /** All attestations of a repository about a digest (`sha256:…`), at most 300; more is a fault. */
  attestations(owner: string, name: string, digest: string): Promise<readonly StoredAttestation[]>;
  /** How a repository is set up; lists are whole, and over a thousand items are a fault. */
  setting(owner: string, name: string, setting: Setting): Promise<SettingAnswer>;
}

export type GitHubFault =
  | 'no-token'
  | 'unauthorized'
  | 'forbidden'
  | 'not-offered'
  | 'rate-limited'
  | 'unavailable'
  | 'not-reached'
  | 'bad-answer';

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
