import type { Edit } from '../../../shared/core/finding.ts';

/** What ShellCheck says of one place of a Dockerfile. Offsets are UTF-16 code units of its text. */
export interface ShellFinding {
  /** `SC2086`. */
  readonly code: string;
  readonly level: 'error' | 'warning' | 'info' | 'style';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Empty where ShellCheck proposes none, or none that the Dockerfile could take. */
  readonly edits: readonly Omit<Edit, 'path'>[];
}

/** By the text of the Dockerfile: the same text has the same findings, wherever it lies. */
export type ShellFacts = ReadonlyMap<string, readonly ShellFinding[]>;
