import type { Finding } from './finding.ts';
import type { OptionValue } from './rule.ts';

/** A file that a check makes beside the report. */
export interface Writing {
  /** As whoever started the run named it. */
  readonly path: string;
  readonly text: string;
}

/** What the run knows that the documents do not. */
export interface WritingContext {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string | null }[];
  /** Of the repository; undefined where it is not known. */
  readonly name: string | undefined;
  /** Of head; null where there is none. */
  readonly commit: string | null;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly tool: { readonly name: string; readonly version: string };
}
