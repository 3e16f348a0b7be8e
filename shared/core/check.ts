import type { UpstreamTool } from './coverage.ts';
import type { Document, PastPlace, RawFile, SourceFile } from './document.ts';
import type { Properties, Related } from './finding.ts';
import type { Input } from './input.ts';
import type { Io } from './io.ts';
import type { Problem } from './problem.ts';
import type { OptionDefinitions, OptionValue, Rule } from './rule.ts';
import type { SideFiles } from './side-files.ts';
import type { TrustedSigners } from './signers.ts';
import type { Writing, WritingContext } from './writing.ts';

/** A file was left alone for a good reason. Counted, and fine. */
export interface Excluded {
  readonly path: string;
  readonly why: string;
}

/** A file, or a part of it, that should have been checked and could not be. Never green. */
export interface Unchecked {
  readonly path: string;
  readonly code: UncheckedCode;
  readonly message: string;
  /** 1-based; null where no line is to blame. */
  readonly line: number | null;
  /** What to do about it. */
  readonly hint: string;
}

export type UncheckedCode =
  | 'unreadable'
  | 'too-large'
  | 'binary'
  | 'link-outside'
  | 'not-fetched'
  | 'lfs-pointer'
  | 'parse-error'
  | 'limit'
  | 'bad-ignore'
  | 'not-asked'
  | 'no-answer';

/** What a path alone says: `certain` when a file of that name can be nothing else. */
export interface Claim {
  /** A word of the check's own for what it expects there (`dockerfile`, `workflow`, `compose` ...). */
  readonly kind: string;
  readonly certain: boolean;
  /** What to do about one that is binary, where the check knows. */
  readonly binaryHint?: string | undefined;
}

/**
 * What parsing gave. `doc` and `problems` may come together: a broken part does not hide the rest.
 * None of the three: the content is not this check's after all.
 */
export interface Parsed<Doc> {
  readonly doc?: Doc;
  readonly problems?: readonly Omit<Unchecked, 'path'>[];
  /** Why a file that looked like this check's is rightly left out (a template, say). */
  readonly excluded?: string;
  /** There is no `doc`, since no rule would find anything: the file was checked all the same. */
  readonly clean?: true;
}

/** How a check reads what is not, or not only, text. */
export interface ByteReading<Doc> {
  /**
   * A file whose `bytes` are at hand is read at once. `past`: where a commit brought it; the path of the file is its
   * object id then.
   */
  read(file: RawFile, past?: PastPlace): Parsed<Doc> | Promise<Parsed<Doc>>;
  /**
   * What commits held and no longer hold counts too; so where only what a change brings can gate, files that none of its
   * commits touches are left unread: of a check whose rules see one document each, and no facts.
   */
  readonly past: boolean;
  /** Whether the name of the file alone says something: then its bytes are read anew under each such name. */
  names?(path: string): boolean;
}

/** What a check brought from outside. What it could not learn is told, never left out. */
export interface Gathered<Facts> {
  readonly facts: Facts;
  /** What base is judged with, where that is less: what only this run was told to ask is found anew each time. */
  readonly factsOfBase?: Facts;
  readonly unchecked: readonly Unchecked[];
  readonly errors: readonly Problem[];
  /** Counts for the report, beside those of `tally`. */
  readonly tally?: Readonly<Record<string, number>>;
  /** What else the report should hold: the version of a program, say. */
  readonly properties?: Properties;
  /** What was rightly not asked, and whoever reads the verdict should know. Sentences. */
  readonly notes?: readonly string[];
}

/** Asks, once a run, for all documents together. */
export interface Gatherer<Doc extends Document, Facts> {
  /**
   * `--offline` leaves out what asks the network, and says so; programs of this machine may still be asked. `either`: it
   * is told that it is offline, and does what can be done.
   */
  readonly asks: 'network' | 'machine' | 'either';
  /** It asks also where no file is the check's own. */
  readonly always?: boolean;
  gather(docs: readonly Doc[], context: GatherContext<Doc>): Promise<Gathered<Facts>>;
}

export interface GatherContext<Doc extends Document> {
  /** Documents of base, where they differ: facts are wanted for them too, and trouble with them is not told. */
  readonly before: readonly Doc[];
  /** All files of either side, also those that no check claims; base is undefined where nothing is compared. */
  readonly files: { readonly head: SideFiles; readonly base: SideFiles | undefined };
  /** The way outside; asked for late, since it takes as long to load as a small run. */
  readonly io: () => Promise<Io>;
  /** The policy's `trustedSigners`, in their order. */
  readonly signers: readonly TrustedSigners[];
  /** Nothing outside is to be asked. */
  readonly offline: boolean;
  /** Nobody asked for `offline`: an input was not understood. */
  readonly isMisread?: true;
  /** False where settings could not be read: what they would have said is not known. */
  readonly isSettled: boolean;
  /** What base has too closes the gate as well. */
  readonly gatesExisting: boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** A clock for durations, in milliseconds. */
  readonly now: () => number;
}

export type SideName = 'head' | 'base';

export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What a check is asked to do: its options as inputs and policy have them, and the policy's `trustedSigners`. */
export interface CheckSetup {
  readonly options: OptionValues;
  readonly signers: readonly TrustedSigners[];
}

/** Settings files, as they are where a pull request cannot write. */
export interface ToolFiles {
  /** Undefined where there is none, or where it cannot be read, which is told. Every path asked for counts as a setting. */
  read(path: string): Promise<SourceFile | undefined>;
  /** Makes a matcher of .gitignore patterns. */
  matcher(patterns: readonly string[]): (path: string) => boolean;
}

/** A check as settings of other tools want it. What a faulty file says is left out: half of it could open the gate. */
export interface Configured<Doc extends Document, Facts> {
  readonly check: Check<Doc, Facts>;
  readonly problems: readonly Problem[];
}

/** What documents are once they are put together: what is deployed, where a file is only a part of it. */
export interface Composed<Doc extends Document> {
  /** Their regions lie in the files that they were put together from. */
  readonly docs: readonly {
    readonly doc: Doc;
    readonly builtBy?: Related;
    /** The files it is put together from: what is built of the same ones is another variant of the same thing. */
    readonly from?: ReadonlySet<string>;
  }[];
  /** Paths that are judged as a part of these alone, and not by themselves. */
  readonly parts: ReadonlySet<string>;
  /** Files that regions may lie in, beside the documents of the check; and such documents with more comments. */
  readonly sources: readonly Document[];
  readonly excluded: readonly Excluded[];
  readonly unchecked: readonly Unchecked[];
}

/** One security check: which files are its own, how they are read, and its rules. */
export interface Check<Doc extends Document = Document, Facts = unknown> {
  /** Kebab-case, the name of its folder and of its action. */
  readonly id: string;
  readonly title: string;
  /** One sentence for action.yml and the README. */
  readonly summary: string;
  /** Inputs of this check alone, beside the common ones. Each feeds the rule options of the same name. */
  readonly inputs: readonly Input[];
  /** What the policy may set below `options` of the check; a rule's option of the same name takes it over. */
  readonly options?: OptionDefinitions;
  /** Path of an example that names none. */
  readonly examplePath: string;
  claims(path: string): Claim | undefined;
  parse(file: SourceFile, claim: Claim): Parsed<Doc>;
  /** In place of `parse`, for a check that reads bytes: any file, of any size, text or not. */
  readonly bytes?: ByteReading<Doc>;
  /**
   * Loads what is otherwise loaded as files that are read want it: whoever calls `parse`, or asks for examples of rules,
   * calls it first.
   */
  whole?(): Promise<void>;
  /** Counts that only this check knows; the report holds their sums over all files. */
  tally?(doc: Doc): Readonly<Record<string, number>>;
  /**
   * How the check looks outside the repository: undefined where these options, and the rules that are on (their ids),
   * ask for nothing.
   */
  gatherer?(options: OptionValues, rulesOn: ReadonlySet<string>): Gatherer<Doc, Facts> | undefined;
  /** Puts the documents of one side together. Pure. */
  compose?(docs: readonly Doc[], facts: Facts | undefined, side: SideName): Composed<Doc>;
  readonly rules: readonly Rule<Doc, Facts>[];
  /** Which document rules, by id, can have something to say about it; absent: any of them. */
  concerned?(doc: Doc): Pick<ReadonlySet<string>, 'has'>;
  /** Files that the options ask for, made of head's documents. Pure. */
  writes?(docs: readonly Doc[], context: WritingContext): readonly Writing[];
  /** Reads settings of other tools that it honours. */
  configured?(files: ToolFiles): Promise<Configured<Doc, Facts>>;
  /** It judges by `trustedSigners`: who locks it, or a rule of it, locks them. */
  readonly asksSigners?: true;
  /** One sentence where nothing is asked of this check here, so that its silence says nothing: nobody configured it. */
  idle?(setup: CheckSetup): string | undefined;
  /** What should be known about how it is set up. Sentences. */
  readonly notes?: readonly string[];
  /** The tools whose rules it answers; without them there is no coverage table. */
  readonly upstream?: readonly UpstreamTool[];
}
