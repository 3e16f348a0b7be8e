import { RE2JS } from 're2js';

/** A regular expression of someone else, as RE2 reads it: its time grows with the text and no faster. */
export interface LinearPattern {
  /** How many groups it has. */
  readonly groups: number;
  /** How large its machine is: what a character of a text may cost. */
  readonly instructions: number;
  /** Whether it fits anywhere. */
  test(text: string): boolean;
  /** Every match in order, without overlaps: its span and those of its groups, in bytes. */
  matches(bytes: Uint8Array): Iterable<readonly (Span | undefined)[]>;
}

/** `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longer ones are machines, not patterns. */
const longest = 20_000;

/** Undefined where RE2 does not know it: look-around and back references are none of its. */
export function linearPattern(source: string): LinearPattern | undefined {
  const compiled = compile(source);
  if (compiled === undefined) return undefined;
  const groups = compiled.groupCount();
  return {
    groups,
    instructions: compiled.programSize(),
    test: (text) => compiled.matcher(text).find(),
    *matches(bytes) {
      const matcher = compiled.matcher(bytes);
      while (matcher.find())
        yield Array.from({ length: groups + 1 }, (_, group): Span | undefined => {
          const start = matcher.start(group);
          return start < 0 ? undefined : { start, end: matcher.end(group) };
        });
    },
  };
}

function compile(source: string): RE2JS | undefined {
  if (source.length > longest) return undefined;
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
