/** What the gate looks for. */
export interface Literal {
  /** ASCII, 3 to 128 bytes; in lower case where `ignoreCase`. */
  readonly text: string;
  readonly ignoreCase: boolean;
  /** How many bytes of [0-9A-Za-z_+/=.~-] have to stand right behind it: 0 to 64. */
  readonly run: number;
  /** Then the run has not to stand right behind it. */
  readonly somewhere?: Somewhere;
  /** A weak name (password, token, key): it counts only where a value is given to it, as `assembly/value.ts` says. */
  readonly needsValue: boolean;
}

/** A run that begins at most `within` bytes (1 to 255) behind the literal. */
export interface Somewhere {
  readonly within: number;
  /** What it is made of: [0-9A-Za-z], that and [_-], or all that may stand in a run. */
  readonly of: 'letters' | 'words' | 'any';
}

/** Finds literals in bytes: WebAssembly that is built from `assembly/`. */
export interface Gate {
  /** Pairs (offset, index of the literal), in order of offset, then of index. */
  hits(bytes: Uint8Array): Int32Array;
}

/** Throws where the gate could not look for one. */
export function checkLiterals(literals: readonly Literal[]): void {
  for (const { text, run } of literals) {
    if (text.length < 3 || text.length > 128) throw wrong(text, 'is not 3 to 128 bytes long');
    if (!Number.isInteger(run) || run < 0 || run > 64)
      throw wrong(text, 'wants a run that is not 0 to 64 bytes');
    if (!printable.test(text)) throw wrong(text, 'is not printable ASCII');
  }
}

const printable = /^[\x20-\x7e]*$/;

const wrong = (text: string, fault: string): RangeError => new RangeError(`The literal "${text}" ${fault}.`);
