import type { Document } from './document.ts';
import type { Drawing } from './drawing.ts';
import type { Region, Report } from './finding.ts';
import type { Confidence, Severity } from './severity.ts';

/** Which rules are on: each preset holds the ones before it. */
export const presets = ['security', 'recommended', 'strict'] as const;
export type Preset = (typeof presets)[number];

export type OptionValue = string | number | boolean | readonly string[];

export interface OptionDefinition<Value extends OptionValue = OptionValue> {
  readonly default: Value;
  /** One sentence for the documentation. */
  readonly summary: string;
  /** No policy may set it: what it opens is up to whoever starts the run. */
  readonly inputOnly?: true;
  /** What is wrong with a value of the right type: sentences without a full stop. */
  faults?(value: Value): readonly string[];
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;
export type OptionsOf<Definitions extends OptionDefinitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name]['default'];
};

/** A file that the rule must find fault with, on exactly these lines. */
export interface BadExample {
  /** Default: the check's `examplePath`. */
  readonly path?: string;
  readonly text: string;
  /** Other files of the check, by path: what a project rule sees beside this one. */
  readonly beside?: Readonly<Record<string, string>>;
  /** In a comparison: the files of base, by path. */
  readonly before?: Readonly<Record<string, string>>;
  /** 1-based start lines of the findings, in order; a line stands twice when it has two findings. */
  readonly lines: readonly number[];
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** What `gather` would have brought. */
  readonly facts?: unknown;
}

/** A file that the rule must be silent on. */
export interface GoodExample {
  readonly path?: string;
  readonly text: string;
  readonly beside?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly facts?: unknown;
}

/** All that is said about a rule, in one place: documentation, SARIF, annotations and tests read it here. */
export interface RuleMeta<Definitions extends OptionDefinitions = OptionDefinitions> {
  /** `<check>/<kebab-words>`, never renamed, only aliased. */
  readonly id: string;
  /** A short phrase, as a headline. */
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly preset: Preset;
  /** Why it matters: what an attacker or an accident does with it. */
  readonly why: string;
  /** What to write instead. */
  readonly advice: string;
  /** URLs and ids of standards (`CWE-250`, `CIS-DOCKER-4.1`). */
  readonly references: readonly string[];
  /** Ids of the same rule in other tools (`DL3002`, `CKV_DOCKER_8`), accepted in policy and ignore comments. */
  readonly aliases: readonly string[];
  /**
   * Ids of single findings in another tool, too many to list: a report names its own in `properties.code`, and policy
   * and ignore comments may name it like an alias. Anchored at both ends, upper case.
   */
  readonly codes?: RegExp;
  /** Where it is told about, from its check's folder, if not on a page of its own. */
  readonly page?: string;
  /** It tells what a change brings, so its findings stand before all others. */
  readonly leads?: true;
  /** A rule of another check that owns the same fact: where that check runs too, this rule stays silent. */
  readonly yieldsTo?: string;
  readonly options?: Definitions;
  readonly examples: {
    readonly bad: readonly [BadExample, ...BadExample[]];
    readonly good: readonly [GoodExample, ...GoodExample[]];
  };
}

export interface RuleContext<Definitions extends OptionDefinitions, Facts = unknown> {
  readonly options: OptionsOf<Definitions>;
  /** What the check's `gather` brought; undefined where nothing was asked. */
  readonly facts: Facts | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** For what the rule had to leave unjudged, at a limit say: the gate closes, whatever was found. */
  readonly unchecked: (left: Left) => void;
  /** Counts what options leave out, or make less of: told once a run, with how often. A phrase. */
  readonly leftOut?: (what: string) => void;
}

/** What a rule could not judge, and why. Message and hint are sentences; the message has no full stop. */
export interface Left {
  readonly region: Region | null;
  readonly code: 'limit' | 'no-answer' | 'not-asked';
  readonly message: string;
  readonly hint: string;
}

export type Reporter = (report: Report) => void;

/** Sees one parsed file. Synchronous and pure. */
export interface DocumentRule<
  Doc extends Document,
  Definitions extends OptionDefinitions = OptionDefinitions,
  Facts = unknown,
> extends RuleMeta<Definitions> {
  readonly scope: 'document';
  check(context: RuleContext<Definitions, Facts> & { readonly doc: Doc }, report: Reporter): void;
}

export interface ProjectContext<Doc extends Document> {
  readonly docs: readonly Doc[];
  /**
   * While head is judged in a comparison: the documents of base, for what counts only once it is merged. Undefined
   * where nothing is compared, and for base itself.
   */
  readonly before: readonly Doc[] | undefined;
  /** Adds a drawing to the job's summary. */
  readonly draw: (drawing: Drawing) => void;
}

/** Sees all parsed files of its check together. Synchronous and pure. */
export interface ProjectRule<
  Doc extends Document,
  Definitions extends OptionDefinitions = OptionDefinitions,
  Facts = unknown,
> extends RuleMeta<Definitions> {
  readonly scope: 'project';
  /**
   * Whether it looks at the file at `path`, given all paths of the repository; absent: at every one. A document that no
   * rule looks at again is forgotten as soon as it is read, and memory stays small.
   */
  looksAt?(path: string, all: ReadonlySet<string>): boolean;
  check(context: RuleContext<Definitions, Facts> & ProjectContext<Doc>, report: Reporter): void;
}

export type Rule<Doc extends Document = Document, Facts = unknown> =
  DocumentRule<Doc, OptionDefinitions, Facts> | ProjectRule<Doc, OptionDefinitions, Facts>;
