import type { Secret } from './document.ts';
import type { Placed } from './layers/search.ts';

/** Where a piece of a file begins: 1-based line, and UTF-16 units of that line that stand before. */
export interface Beginning {
  readonly line: number;
  readonly units: number;
}

/** Turns byte offsets of a file, or of a piece of one, into lines and columns. Lines end at LF. */
export class BytePlaces {
  readonly #bytes: Buffer;
  readonly #beginning: Beginning;
  /** The last place that was asked for: most questions come in order, and a line may be very long. */
  #last: Beginning & { readonly offset: number };

  constructor(bytes: Buffer, beginning: Beginning = { line: 1, units: 0 }) {
    this.#bytes = bytes;
    this.#beginning = beginning;
    this.#last = { ...beginning, offset: 0 };
  }

  /** Of `[start, end)`. */
  between(start: number, end: number): Secret['place'] {
    const from = this.place(start);
    const to = this.place(end);
    return {
      startLine: from.line,
      startColumn: from.units + 1,
      endLine: to.line,
      endColumn: to.units + 1,
    };
  }

  /** What stands somewhere in the bytes, as a secret of the document. */
  of({ start, end, besides, ...secret }: Placed): Secret {
    const place = this.between(start, end);
    return besides === undefined
      ? { ...secret, place }
      : {
          ...secret,
          place,
          besides: besides.map((piece) => ({
            place: this.between(piece.start, piece.end),
            text: piece.text,
          })),
        };
  }

  place(offset: number): Beginning {
    if (offset < this.#last.offset) this.#last = { ...this.#beginning, offset: 0 };
    let { line, units, offset: from } = this.#last;
    for (
      let end = this.#bytes.indexOf(10, from);
      end !== -1 && end < offset;
      end = this.#bytes.indexOf(10, from)
    ) {
      [line, units, from] = [line + 1, 0, end + 1];
    }
    units += unitsOf(this.#bytes, from, offset);
    this.#last = { line, units, offset };
    return { line, units };
  }
}

/** UTF-16 units of UTF-8 bytes. */
export const unitsOf = (bytes: Buffer, from: number, to: number): number =>
  bytes.toString('utf8', from, to).length;
