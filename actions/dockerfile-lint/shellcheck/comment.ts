/** A place of a script: 1-based lines, 1-based columns in code points; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Replacement extends Span {
  /** What an insertion belongs to: `afterEnd` the text behind it, `beforeStart` the text before it. */
  readonly insertionPoint: 'afterEnd' | 'beforeStart';
  readonly replacement: string;
}

/** A comment of ShellCheck's format `json1`. */
export interface Comment extends Span {
  /** Of the file, as it was named on the command line. */
  readonly file: string;
  readonly level: 'error' | 'warning' | 'info' | 'style';
  readonly code: number;
  readonly message: string;
  readonly fix: { readonly replacements: readonly Replacement[] } | null;
}

/** Undefined where the output is not `json1`. */
export function readComments(output: string): readonly Comment[] | undefined {
  try {
    const parsed: unknown = JSON.parse(output);
    const comments = isRecord(parsed) ? parsed.comments : undefined;
    return Array.isArray(comments) && comments.every(isComment) ? comments : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSpan = (value: Readonly<Record<string, unknown>>): boolean =>
  [value.line, value.column, value.endLine, value.endColumn].every(
    (number) => Number.isSafeInteger(number) && Number(number) > 0,
  );

const isComment = (value: unknown): value is Comment =>
  isRecord(value) &&
  isSpan(value) &&
  typeof value.file === 'string' &&
  ['error', 'warning', 'info', 'style'].includes(value.level as string) &&
  Number.isSafeInteger(value.code) &&
  typeof value.message === 'string' &&
  (value.fix === null || value.fix === undefined || isFix(value.fix));

const isFix = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.replacements) &&
  value.replacements.every(
    (one: unknown) =>
      isRecord(one) &&
      isSpan(one) &&
      typeof one.replacement === 'string' &&
      ['afterEnd', 'beforeStart'].includes(one.insertionPoint as string),
  );
