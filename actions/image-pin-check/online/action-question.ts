import type { GitHub, Repository, Tag } from '../../../shared/core/github.ts';
import type { RefKind } from '../../../shared/parse/references/action.ts';
import type { PinLevel } from '../pin-policy.ts';

/** What all refs of a repository share. */
export interface RepositoryAnswer {
  readonly repository: Repository;
  readonly tags: readonly Tag[];
  readonly tagsComplete: boolean;
}

/** One `owner/repo@ref`, wherever and with whatever path it is written. */
export interface ActionQuestion {
  readonly owner: string;
  readonly repository: string;
  readonly ref: string;
  readonly pin: RefKind;
  readonly paths: ReadonlySet<string>;
  /** Those of them whose files are looked into. */
  readonly followed: ReadonlySet<string>;
  /** Names from the comments behind it. */
  readonly claims: ReadonlySet<string>;
  readonly level: PinLevel;
}

export interface AskContext {
  readonly github: GitHub;
  readonly today: string;
  readonly cooldownDays: number;
}
