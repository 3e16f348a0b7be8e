import type { Comment } from '../core/document.ts';
import type { Lines } from './lines.ts';

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const hash = 0x23;
const byteOrderMark = 0xfeff;

/** Reads what stands between the values: indicators, blanks and comments. It only moves forward. */
export class Gaps {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #found: [start: number, end: number][] = [];
  /** Offset of the next character to be read. */
  at = 0;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Takes note of comments up to an offset. */
  readTo(offset: number): void {
    while (this.at < offset) {
      if (this.#startsComment()) this.#readComment();
      else this.at++;
    }
  }

  /** Goes over text that is a value's own. */
  skipTo(offset: number): void {
    this.at = Math.max(this.at, offset);
  }

  /** Offset of the next character that is neither blank nor comment. */
  nextToken(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.at);
      if (isBlank(code)) this.at++;
      else if (this.#startsComment()) this.#readComment();
      else return this.at;
    }
  }

  /** Offset of the next of these characters, comments left out; the text's length when there is none. */
  find(characters: string): number {
    while (this.nextToken() < this.#text.length && !characters.includes(this.#text.charAt(this.at)))
      this.at++;
    return this.at;
  }

  #startsComment(): boolean {
    if (this.#text.charCodeAt(this.at) !== hash) return false;
    return this.at === 0 || isBlank(this.#text.charCodeAt(this.at - 1));
  }

  #readComment(): void {
    const start = this.at;
    let code = hash;
    while (this.at < this.#text.length && !isLineBreak(code)) {
      code = this.#text.charCodeAt(++this.at);
    }
    this.#found.push([start, this.at]);
  }

  /** A comment speaks for its own line; alone on its line also for the next line with content. */
  comments(): Comment[] {
    const comments: Comment[] = [];
    let below: { at: number; lastLine: number } | undefined;
    for (const [start, end] of this.#found.toReversed()) {
      const region = this.#lines.region(start, end);
      const startLine = region.startLine;
      let endLine = startLine;
      if (this.#standsAlone(start)) {
        const next = this.#contentAfter(end);
        if (next !== undefined) endLine = next === below?.at ? below.lastLine : this.#lines.lineAt(next);
        below = { at: start, lastLine: endLine };
      }
      const text = this.#text.slice(start, end).replace(/^#+/, '').trim();
      comments.push({ text, region, covers: { startLine, endLine } });
    }
    return comments.reverse();
  }

  #standsAlone(start: number): boolean {
    let at = start - 1;
    while (at >= 0 && isBlank(this.#text.charCodeAt(at)) && !isLineBreak(this.#text.charCodeAt(at))) at--;
    return at < 0 || isLineBreak(this.#text.charCodeAt(at));
  }

  #contentAfter(offset: number): number | undefined {
    let at = offset;
    while (isBlank(this.#text.charCodeAt(at))) at++;
    return at < this.#text.length ? at : undefined;
  }
}

function isBlank(code: number): boolean {
  return code === space || code === tab || isLineBreak(code) || code === byteOrderMark;
}

function isLineBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}
