/** What the gate looks for. */
export interface Literal {
  /** ASCII, 3 to 128 bytes; in lower case where `ignoreCase`. */
  readonly text: string;
  readonly ignoreCase: boolean;
  /** How many bytes of [0-9A-Za-z_+/=.~-] have to stand right behind it: 0 to 64. */
  readonly run: number;
  /** Then the run has not to stand right behind it. */
  readonly somewhere?: Somewhere | undefined;
  /**
   * What may not stand right before it: a letter or digit (`word`), or a letter, but for camel case (`name`). Where an
   * escape may end there it counts all the same.
   */
  readonly apart?: 'word' | 'name' | undefined;
  /** A login has to stand behind it, as in a URL: `user:password@`. */
  readonly needsLogin?: boolean | undefined;
  /** A weak name (password, token, key): it counts only where a value is given to it, as `assembly/value.ts` says. */
  readonly needsValue: boolean;
}

/** A run that begins at most `within` bytes (1 to 255) behind the literal. */
export interface Somewhere {
  readonly within: number;
  /** What it is made of: [0-9A-Fa-f], [0-9A-Za-z], that and [_-], or all that may stand in a run. */
  readonly of: 'hex' | 'letters' | 'words' | 'any';
}

/** Finds literals in bytes: WebAssembly that is built from `assembly/`. */
export interface Gate {
  /** Pairs (offset, index of the literal), in order of offset, then of index. */
  hits(bytes: Uint8Array): Int32Array;
  signs(bytes: Uint8Array, wanted: WantedSigns): Signs;
}

/** In bytes. */
export interface WantedSigns {
  /** 23 or more. */
  readonly shortestRun: number;
  /** How far the escapes of a row are from each other at most. */
  readonly near: number;
}

/** Where something may stand in an encoding: in order. */
export interface Signs {
  /** Letters and digits, so many in a row or more, but for those that cannot be base64 or hex of anything readable. */
  readonly runs: readonly Run[];
  /**
   * Rows of `%41`, or of `\x41`, `\u0041` and `\u{41}`, of characters of ASCII alone: from the first percent sign or
   * backslash to behind the last. A long row may come in parts.
   */
  readonly escapes: readonly Run[];
}

/** Offsets. A run of letters and digits may go on behind `end` where it is long. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Throws where the gate could not look for one. */
export function checkLiterals(literals: readonly Literal[]): void {
  // All at once: one by one it takes as long as all the rest of opening a gate.
  const isSound = !unprintable.test(literals.map(({ text }) => text).join(''));
  for (const { text, run } of literals) {
    if (text.length < 3 || text.length > 128) throw wrong(text, 'is not 3 to 128 bytes long');
    if (!Number.isInteger(run) || run < 0 || run > 64)
      throw wrong(text, 'wants a run that is not 0 to 64 bytes');
    if (!isSound && unprintable.test(text)) throw wrong(text, 'is not printable ASCII');
  }
}

const unprintable = /[^\x20-\x7e]/;

const wrong = (text: string, fault: string): RangeError => new RangeError(`The literal "${text}" ${fault}.`);
