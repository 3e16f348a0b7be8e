import type { Region } from '../core/finding.ts';

/** Turns offsets of one file's text into Regions. Lines end at LF (CR LF included), as editors and GitHub count. */
export class Lines {
  readonly #path: string;
  readonly #starts: number[] = [0];
  readonly #length: number;
  /** The last answer, 0-based: most questions are about the same line again. */
  #last = 0;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** 1-based line of an offset in UTF-16 code units. */
  lineAt(offset: number): number {
    const next = this.#starts[this.#last + 1] ?? Infinity;
    if (offset < next && offset >= (this.#starts[this.#last] ?? 0)) return this.#last + 1;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low + 1;
  }

  /** Offset of a line's first character; the text's length for a line behind the last. */
  offsetOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }

  /** Where a region of this text starts and ends, in UTF-16 code units. */
  span({ startLine, startColumn, endLine, endColumn }: Region): { start: number; end: number } {
    return {
      start: this.offsetOf(startLine) + startColumn - 1,
      end: this.offsetOf(endLine) + endColumn - 1,
    };
  }

  /** The region of `[start, end)`, both offsets in UTF-16 code units. */
  region(start: number, end: number): Region {
    const stop = Math.max(start, end);
    const startLine = this.lineAt(start);
    const startColumn = start - this.offsetOf(startLine) + 1;
    const endLine = this.lineAt(stop);
    const endColumn = stop - this.offsetOf(endLine) + 1;
    return { path: this.#path, startLine, startColumn, endLine, endColumn };
  }
}
