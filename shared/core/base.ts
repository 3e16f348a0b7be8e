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
    }
  /** `sha` is GITHUB_SHA. */
  | { readonly kind: 'merge-group'; readonly sha: string; readonly baseSha: string }
  | {
      readonly kind: 'push';
      /** GITHUB_REF. */
      readonly ref: string;
      /** The event's `before`: zeros for a new branch. */
      readonly before: string;
      /** Name of the repository's default branch, if the event says it. */
      readonly defaultBranch: string | null;
    }
  /**
   * `--base REV`. With `event`, what the job's event alone would ask for: its rules about the checkout hold all the
   * same, and a name is a branch of the server, never a tag or a branch of the clone.
   */
  | { readonly kind: 'revision'; readonly rev: string; readonly event?: BaseRequest }
  | { readonly kind: 'none' };

/** Where missing commits are fetched from. */
export interface Remote {
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token?: string;
}
