import type { Document, SourceFile } from './document.ts';
import type { Input } from './input.ts';
import type { Rule } from './rule.ts';

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
  | 'bad-ignore';

/** What a path alone says: `certain` when a file of that name can be nothing else. */
export interface Claim {
  /** A word of the check's own for what it expects there (`dockerfile`, `workflow`, `compose` ...). */
  readonly kind: string;
  readonly certain: boolean;
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
}

/** One security check: which files are its own, how they are read, and its rules. */
export interface Check<Doc extends Document = Document> {
  /** Kebab-case, the name of its folder and of its action. */
  readonly id: string;
  readonly title: string;
  /** One sentence for action.yml and the README. */
  readonly summary: string;
  /** Inputs of this check alone, beside the common ones. Each feeds the rule options of the same name. */
  readonly inputs: readonly Input[];
  /** Path of an example that names none. */
  readonly examplePath: string;
  claims(path: string): Claim | undefined;
  parse(file: SourceFile, claim: Claim): Parsed<Doc>;
  /** Counts that only this check knows; the report holds their sums over all files. */
  tally?(doc: Doc): Readonly<Record<string, number>>;
  readonly rules: readonly Rule<Doc>[];
}
