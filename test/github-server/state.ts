/** What a token may write; reading is open to every token here. */
export type Permission = 'pull-requests' | 'checks' | 'security-events';

/** Whom a token is. */
export interface Actor {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
  readonly writes: ReadonlySet<Permission>;
  /** Administration: read, of the repository and its organisation. No job's own token has it. */
  readonly administers?: boolean;
}

/** How the repository and its organisation are set up, as far as the API shows it. */
export interface RepositorySettings {
  isPrivate?: boolean;
  ownerType?: 'Organization' | 'User';
  /** Rules of rulesets for the default branch, with `ruleset_id`. */
  rules?: readonly object[];
  /** Who may pass a ruleset by. */
  bypass?: ReadonlyMap<number, readonly object[]>;
  /** Classic protection; undefined: none. */
  classic?: object;
  security?: Readonly<Record<string, 'enabled' | 'disabled'>>;
  twoFactor?: boolean;
  dependabotAlerts?: boolean;
  privateReporting?: boolean;
  workflowToken?: object;
  actions?: object;
}

export const bot = (writes: readonly Permission[]): Actor => ({
  login: 'github-actions[bot]',
  id: 41898282,
  type: 'Bot',
  writes: new Set(writes),
});
export const user = (login: string, id: number, writes: readonly Permission[] = []): Actor => ({
  login,
  id,
  type: 'User',
  writes: new Set(writes),
});

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Actor;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
}

export interface Reaction {
  readonly id: number;
  readonly comment: number;
  readonly author: Actor;
  readonly content: string;
  readonly createdAt: number;
}

/** A file of a pull request's diff. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Blob at head. */
  readonly sha: string;
  /** Hunks of the unified diff; none for a file that is binary or too large. */
  readonly patch?: string;
}

export interface Pull {
  readonly number: number;
  state: 'open' | 'closed';
  headSha: string;
  readonly headRef: string;
  /** `owner/name`; null where the fork is gone. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  readonly baseSha: string;
  files: readonly ChangedFile[];
}

export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pull: number;
  readonly author: Actor;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly startLine: number | undefined;
  readonly side: string;
  readonly commit: string;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: Actor;
  readonly body: string;
  readonly commit: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

export interface Upload {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** Parsed SARIF. */
  readonly sarif: unknown;
  readonly gzippedBytes: number;
  /** How often it is asked about before it is done. */
  pending: number;
}

/** A repository as an organisation lists it. */
export interface OrganisationRepository {
  readonly id: number;
  readonly name: string;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly fork?: boolean;
  readonly isPrivate?: boolean;
}

/** What a run kept under a name. */
export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly run: number;
  readonly branch: string;
  /** Whether the run was for a pull request from another repository. */
  readonly isFork: boolean;
}

/** All that one repository holds, and what its owner lists. */
export class State {
  readonly owner: string;
  readonly name: string;
  readonly pulls = new Map<number, Pull>();
  readonly comments = new Map<number, Comment>();
  readonly reactions = new Map<number, Reaction>();
  readonly reviews = new Map<number, Review>();
  readonly reviewComments = new Map<number, ReviewComment>();
  readonly checkRuns = new Map<number, CheckRun>();
  readonly uploads = new Map<string, Upload>();
  settings: RepositorySettings = {};
  artifacts: readonly KeptArtifact[] = [];
  /** Repositories of the owner. */
  organisation: readonly OrganisationRepository[] = [];
  /** Off: 403, as GitHub says of a private repository without it. */
  codeScanning = true;
  #ids = 1000;

  constructor(owner: string, name: string) {
    this.owner = owner;
    this.name = name;
  }

  next(): number {
    return ++this.#ids;
  }
}
