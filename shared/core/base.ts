/** What a run is to be compared with, as the event that started it says. Commit ids are full and in hex. */
export type BaseRequest =
  | {
      readonly kind: 'pull-request';
      /** GITHUB_REF. */
      readonly ref: string;
      /** GITHUB_SHA. */
      readonly sha: string;
      /** The event's `pull_request.head.sha`, `.base.sha` and `.base.ref`. */
      readonly headSha: string;
      readonly baseSha: string;
      readonly baseRef: string;
      /** The event checks out the base by itself (`pull_request_target`): only proof counts that the head is there. */
      readonly startsOnBase: boolean;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string }
  | {
      readonly kind: 'push';
      /** GITHUB_REF. */
      readonly ref: string;
      /** The event's `before`: zeros for a new branch. */
      readonly before: string;
      /** Name of the repository's default branch. */
      readonly defaultBranch: string;
    }
  /** `--base REV`: anything git reads as a commit. */
  | { readonly kind: 'revision'; readonly rev: string }
  | { readonly kind: 'none' };

/** Where missing commits are fetched from. */
export interface Remote {
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token?: string;
}
