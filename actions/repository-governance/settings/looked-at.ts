import type { GitHub } from '../../../shared/core/github.ts';
import type { SettingQuestion } from '../facts.ts';

/** What is looked at. */
export interface Look {
  readonly github: GitHub;
  readonly owner: string;
  readonly name: string;
  readonly asked: ReadonlySet<SettingQuestion>;
  /** `owner/name` of repositories whose workflows are asked for. */
  readonly homes: readonly string[];
}
