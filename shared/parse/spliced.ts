import type { Region } from '../core/finding.ts';
import type { Lines } from './lines.ts';

interface Piece {
  /** Where the piece starts in the spliced text. */
  readonly at: number;
  /** Where it starts in the file. */
  readonly offset: number;
  /** Where it ends in the file, when it is not as long there as here (an escape that was read). */
  readonly end?: number;
}

/** Text put together from pieces of one file, so that every position in it still has its place there. */
export class Spliced {
  readonly text: string;
  readonly lines: Lines;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[], lines: Lines) {
    this.text = text;
    this.#pieces = pieces;
    this.lines = lines;
  }

  /** Offset in the file of the character at `at`. */
  offset(at: number): number {
    const piece = this.#pieceAt(at);
    return piece.end === undefined ? piece.offset + at - piece.at : piece.offset;
  }

  /** Offset in the file behind the character before `at`. */
  end(at: number): number {
    if (at === 0) return this.offset(0);
    const piece = this.#pieceAt(at - 1);
    return piece.end ?? piece.offset + at - piece.at;
  }

  region(start: number, end: number): Region {
    const from = this.offset(start);
    return this.lines.region(from, end > start ? this.end(end) : from);
  }

  slice(start: number, end: number): Spliced {
    const builder = new Splicer(this.lines);
    builder.add(this, start, end);
    return builder.build(this.offset(start));
  }

  /** The pieces that `[start, end)` lies in, each cut to it. */
  *pieces(start: number, end: number): Generator<{ text: string; offset: number; end: number | undefined }> {
    let index = this.#indexAt(start);
    for (let at = start; at < end; index++) {
      const piece = this.#pieces[index];
      if (piece === undefined) return;
      const stop = Math.min(this.#pieces[index + 1]?.at ?? this.text.length, end);
      yield { text: this.text.slice(at, stop), offset: this.offset(at), end: piece.end };
      at = stop;
    }
  }

  #indexAt(at: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #pieceAt(at: number): Piece {
    return this.#pieces[this.#indexAt(at)] ?? { at: 0, offset: 0 };
  }
}

/** Collects the pieces of a Spliced text. */
export class Splicer {
  readonly #lines: Lines;
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  get length(): number {
    return this.#length;
  }

  /** Text as it stands at `offset` of the file; with `end` where the file has something else there, an escape say. */
  push(text: string, offset: number, end?: number): void {
    if (text === '') return;
    this.#pieces.push(end === undefined ? { at: this.#length, offset } : { at: this.#length, offset, end });
    this.#texts.push(text);
    this.#length += text.length;
  }

  add(from: Spliced, start: number, end: number): void {
    for (const piece of from.pieces(start, end)) this.push(piece.text, piece.offset, piece.end);
  }

  /** `offset`: where an empty text stands. */
  build(offset: number): Spliced {
    const pieces = this.#pieces.length === 0 ? [{ at: 0, offset }] : this.#pieces;
    return new Spliced(this.#texts.join(''), pieces, this.#lines);
  }
}
