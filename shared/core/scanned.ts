import type { Catalogue } from './catalogue.ts';
import type { Composed, Excluded, Parsed, Unchecked } from './check.ts';
import type { Drawing } from './drawing.ts';
import type { Properties } from './finding.ts';
import type { Document } from './document.ts';
import { PortcullisError } from './errors.ts';
import type { Io } from './io.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import type { ActiveCheck } from './settings.ts';
import type { TrustedSigners } from './signers.ts';
import type { View } from './view.ts';

/** What one file gave to one check. */
export interface FileScan {
  /** Known where something needs it. */
  readonly blob: string | undefined;
  readonly observations: Observation[];
  /** Kept for code frames, where something was observed. */
  readonly text: string | undefined;
  /** Kept for project rules and for facts to come: a parsed file is many times its text. */
  readonly view: View | undefined;
  /** Its document rules wait for facts. */
  waits: boolean;
  /** No commit of the change touches it: nobody looked into it. */
  readonly isUnread?: true;
}

/** What one side (head or base) gave to one check. */
export interface Scanned {
  readonly active: ActiveCheck;
  readonly files: Map<string, FileScan>;
  readonly excluded: Excluded[];
  readonly unchecked: Unchecked[];
  readonly errors: Problem[];
  readonly tally: Record<string, number>;
  /** Told by whoever asked outside. */
  properties: Properties;
  readonly notes: string[];
  /** How often rules left something out, by what. */
  readonly leftOut: Map<string, number>;
  /** What its documents are together; undefined where each is whole by itself. */
  composed: Composed<Document> | undefined;
  /** Of project rules, and of what was composed. */
  readonly across: Observation[];
  readonly drawings: Drawing[];
  /** What the check brought from outside. */
  facts: unknown;
  /** How many observations there are in files. */
  observed: number;
  bytes: number;
  milliseconds: number;
}

export interface ScanContext {
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The policy's. */
  readonly signers: readonly TrustedSigners[];
  /** All settings could be read. */
  readonly isSettled: boolean;
  readonly gatesExisting: boolean;
  readonly matcher: (patterns: readonly string[]) => (path: string) => boolean;
  /** A clock for durations. */
  readonly now: () => number;
  /** There is a base: files of the same bytes are judged once. */
  readonly isCompared: boolean;
  /** Of head and base together. */
  readonly paths: ReadonlySet<string>;
  /** The way outside, built when the first check wants it. */
  readonly io: () => Promise<Io>;
}

/** Why nothing is asked of a check here; a setting that could not be read may be what asks something of it. */
export const whyIdle = (
  { check, options }: ActiveCheck,
  { signers, isSettled }: Pick<ScanContext, 'signers' | 'isSettled'>,
): string | undefined => {
  const idle = check.idle?.({ options, signers });
  return idle === undefined || isSettled ? idle : unknown;
};

const unknown = 'Something went wrong before it began, so what it is to look at is not known.';

/** Idle, and no rule of it wants to know anything either. */
export const isUnasked = (
  active: ActiveCheck,
  context: Pick<ScanContext, 'signers' | 'isSettled'>,
): boolean => whyIdle(active, context) !== undefined && active.gatherer === undefined && !active.offline;

/** Files that are judged by themselves. */
export function* judgedFiles({ files, composed }: Scanned): Generator<FileScan> {
  for (const [path, file] of files) if (composed?.parts.has(path) !== true) yield file;
}

/** Paths of the files that were looked into. */
export const readIn = ({ files }: Scanned): readonly string[] =>
  [...files].flatMap(([path, { isUnread }]) => (isUnread === true ? [] : path));

/** All that one side shows one check, in no order. */
export const observedIn = (scanned: Scanned): readonly Observation[] => [
  ...[...judgedFiles(scanned)].flatMap(({ observations }) => observations),
  ...scanned.across,
];

/** What rules judge: documents that are whole by themselves, and what was composed. */
export const judgedDocs = (scanned: Scanned): readonly Document[] => [
  ...[...judgedFiles(scanned)].flatMap(({ view }) => (view ? [view.doc] : [])),
  ...(scanned.composed?.docs ?? []).map(({ doc }) => doc),
];

/** A fault of ours ends one step, loudly, and never the run. Its message may quote a file, so it is not shown. */
export function guard<Given>(scanned: Scanned, step: string, work: () => Given): Given | undefined {
  try {
    return work();
  } catch (error) {
    scanned.errors.push(fault(scanned, step, error));
    return undefined;
  }
}

export const fault = (scanned: Scanned, step: string, error: unknown): Problem => ({
  code: 'internal',
  message: `${scanned.active.check.id} failed at ${step}: ${error instanceof Error ? error.name : 'an unknown error'}`,
  hint: 'This is a fault of Portcullis: please report it, with the file if you can share it.',
});

export function timed(scanned: Scanned, context: ScanContext, work: () => void): void {
  const start = context.now();
  work();
  scanned.milliseconds += context.now() - start;
}

/** What was kept of a side: all documents where a project rule or facts need them. */
export const docsOf = (scanned: Scanned): readonly Document[] =>
  [...scanned.files.values()].flatMap(({ view }) => (view ? [view.doc] : []));

/** The disk or git gave up in the middle of a large file. Throws what is a fault of ours: it may quote the file. */
export function brokenOff(error: unknown): Parsed<never> {
  const isOurs = error instanceof PortcullisError;
  const why = isOurs ? error.message : (error as NodeJS.ErrnoException).code;
  if (typeof why !== 'string') throw error;
  return {
    problems: [
      {
        code: 'unreadable',
        message: `It could not be read to its end: ${why.replace(/\.$/, '')}.`,
        line: null,
        hint: isOurs ? error.hint : 'Run again on a tree that stands still.',
      },
    ],
  };
}
