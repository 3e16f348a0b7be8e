import type { Excluded, Unchecked } from './check.ts';
import type { Drawing } from './drawing.ts';
import type { Finding, Properties } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Severity } from './severity.ts';
import type { Writing } from './writing.ts';

/** 0 clean or nothing to check, 1 findings that gate, 2 something could not be checked: 2 wins over 1. */
export type Outcome = 0 | 1 | 2;

export interface Suppressed {
  readonly finding: Finding;
  /** `imported`: a settings file of another tool. */
  readonly by: 'inline' | 'baseline' | 'policy' | 'imported';
  readonly reason: string | null;
  /** `YYYY-MM-DD`. */
  readonly until: string | null;
  /** Who answers for it, where the entry says so. */
  readonly owner?: string;
  /** Where it is written: `path:line` of the comment or the file of the entry. */
  readonly source: string;
  /** The pull request itself brought this inline ignore in. */
  readonly proposed: boolean;
}

export interface CheckResult {
  readonly id: string;
  /** The severity from which its findings close the gate. */
  readonly failOn: Severity;
  readonly outcome: Outcome;
  readonly filesChecked: number;
  readonly bytesChecked: number;
  readonly durationMs: number;
  /** Sorted: most severe first, then path, line, column, rule. Fixed ones are last. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly excluded: readonly Excluded[];
  readonly unchecked: readonly Unchecked[];
  readonly errors: readonly Problem[];
  /** It would have asked outside the repository, and was told not to. */
  readonly offline: boolean;
  /** Nobody told it so: an input was not understood, and may have been meant to. */
  readonly isMisread?: true;
  /** Why nothing was asked of it here, one sentence: that it found nothing then says nothing. */
  readonly idle?: string;
  /** What was left out with good reason, and should be known. */
  readonly notes: readonly string[];
  readonly drawings: readonly Drawing[];
  readonly properties: Properties;
}

export type Scope = 'introduced' | 'all';

/** The JSON report, and what every other reporter is made from. */
export interface RunResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly scope: Scope;
  /** Commit ids; null where there is none (a plain folder, no base). */
  readonly base: string | null;
  readonly head: string | null;
  readonly outcome: Outcome;
  readonly gate: { readonly failOn: Severity; readonly failing: number; readonly unchecked: number };
  /** Distinct files: two checks may read one. */
  readonly filesChecked: number;
  /** Settings files that the change touches: policy, baseline, attributes. The base's hold until it is merged. */
  readonly proposed: readonly string[];
  readonly checks: readonly CheckResult[];
  readonly errors: readonly Problem[];
}

/** Each once: two checks may stumble over the same line of the same file. */
export function distinct(unchecked: readonly Unchecked[]): readonly Unchecked[] {
  const keyOf = ({ path, line, message }: Unchecked): string => [path, line, message].join('\0');
  return [...new Map(unchecked.map((one) => [keyOf(one), one])).values()];
}

/** A result, and the texts its code frames are cut from: files with findings, secrets already starred out. */
export interface Run {
  readonly result: RunResult;
  readonly texts: Pick<ReadonlyMap<string, string>, 'get'>;
  /** 1-based lines on which `texts` show stars in place of what is there; undefined where the rest is not the file's own bytes. */
  readonly starred?: (path: string) => ReadonlySet<number> | undefined;
  /** Blob ids of the files of head that were checked: a fix is written only to the same bytes. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Values too long to be guessed, or known to be real: no surface shows them, and a runner is told to star them. */
  readonly secrets?: ReadonlySet<string>;
  /** Files beside the report. */
  readonly written?: readonly Writing[];
  /** What was mended before this, the last look; undefined where nothing was to be. */
  readonly repaired?: { readonly fixes: number; readonly files: number };
}
