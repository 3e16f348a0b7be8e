import type { Comment } from '../core/document.ts';
import type { Range } from './dockerfile-words.ts';
import { isSpace, trim } from './dockerfile-words.ts';
import type { Lines } from './lines.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** One instruction's text with continuations, comments and blank lines between taken out. */
export interface LogicalLine {
  readonly line: Spliced;
  readonly startLine: number;
  /** The last line that belongs to it, empty continuation lines included; 1-based like the first. */
  readonly endLine: number;
  readonly problem?: string;
}

export interface RawDirective extends Range {
  readonly name: string;
  readonly value: Range;
}

export interface HeredocBody {
  readonly content: string;
  readonly start: number;
  readonly end: number;
  /** Where the delimiter stands behind the body, and where it ends. */
  readonly delimiter: number;
  readonly behind: number;
  /** False where the file ends first. */
  readonly closed: boolean;
}

const directiveNames = ['syntax', 'escape', 'check'];
const directive = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=([\t\n\f\r ]*)/;
const asciiBlanks = '\t\n\f\r ';

/** Reads a Dockerfile line by line as BuildKit's parser does. */
export class Lexer {
  readonly directives: RawDirective[] = [];
  /** Comments in order; those outside an instruction still cover nothing but themselves. */
  readonly comments: { readonly comment: Comment; readonly inside: boolean }[] = [];
  readonly problems: { readonly reason: string; readonly line: number }[] = [];
  escape = '\\';
  readonly #text: string;
  readonly #lines: Lines;
  #at: number;
  #line = 0;
  #inHeader = true;
  /** BuildKit looks for `syntax` and `check` behind a first line `#!…` too, but not for `escape`. */
  #behindShebang = false;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** Lines read so far. */
  get line(): number {
    return this.#line;
  }

  /** The next instruction; undefined at the end of the file. */
  next(): LogicalLine | undefined {
    const splicer = new Splicer(this.#lines);
    let startLine = 0;
    let startOffset = 0;
    /** Comments whose next line has not come yet. */
    let waiting: Range[] = [];
    for (;;) {
      const raw = this.#read();
      if (raw === undefined) break;
      const line = startLine === 0 ? { start: this.#skipSpace(raw), end: raw.end } : raw;
      if (startLine === 0 && this.#readDirective(line)) continue;
      if (this.#text[this.#skipSpace(line)] === '#') {
        const comment = { start: this.#skipSpace(line), end: raw.end };
        if (startLine === 0) this.#addComment(comment, this.#line, false);
        else waiting.push(comment);
        continue;
      }
      const blank = this.#skipSpace(line) === line.end;
      if (blank && startLine === 0) continue;
      if (startLine === 0) {
        startLine = this.#line;
        startOffset = line.start;
      } else if (blank) continue;
      for (const comment of waiting) this.#addComment(comment, this.#line, true);
      waiting = [];
      const continued = this.#continuation(line);
      const end = continued ?? line.end;
      splicer.push(this.#text.slice(line.start, end), line.start);
      if (continued === undefined) break;
    }
    for (const comment of waiting) this.#addComment(comment, this.#line, true);
    if (startLine === 0) return undefined;
    return { line: splicer.build(startOffset), startLine, endLine: this.#line };
  }

  /** The lines up to the delimiter, which is read too. */
  heredoc(name: string, chomp: boolean): HeredocBody {
    const start = this.#at;
    for (;;) {
      const end = this.#at;
      const line = this.#read();
      const content = (): string => this.#text.slice(start, end);
      if (line === undefined)
        return { content: content(), start, end, delimiter: end, behind: end, closed: false };
      let delimiter = line.start;
      while (chomp && this.#text[delimiter] === '\t') delimiter++;
      if (line.end - delimiter !== name.length || !this.#text.startsWith(name, delimiter)) continue;
      return { content: content(), start, end, delimiter, behind: line.end, closed: true };
    }
  }

  /** A line without its newline and the carriage returns before it. */
  #read(): Range | undefined {
    const start = this.#at;
    if (start >= this.#text.length) return undefined;
    const newline = this.#text.indexOf('\n', start);
    let end = newline === -1 ? this.#text.length : newline;
    this.#at = newline === -1 ? end : newline + 1;
    this.#line++;
    while (end > start && this.#text[end - 1] === '\r') end--;
    return { start, end };
  }

  #skipSpace(range: Range): number {
    let at = range.start;
    while (at < range.end && isSpace(this.#text[at] ?? '')) at++;
    return at;
  }

  /**
   * Where the text before a continuation mark ends; undefined for a line that does not go on.
   * A mark behind another mark is an escaped one, whatever stands before the two.
   */
  #continuation(line: Range): number | undefined {
    let at = line.end - 1;
    while (at >= line.start && (this.#text[at] === ' ' || this.#text[at] === '\t')) at--;
    if (at < line.start || this.#text[at] !== this.escape) return undefined;
    return at > line.start && this.#text[at - 1] === this.escape ? undefined : at;
  }

  /** `# name=value` at the very top; the first line that is none ends the header. */
  #readDirective(line: Range): boolean {
    if (!this.#inHeader) return false;
    if (this.#line === 1 && this.#text.startsWith('#!', line.start)) {
      this.#behindShebang = true;
      return false;
    }
    this.#inHeader = false;
    if (this.#text[line.start] !== '#') return false;
    const start = this.#skipSpace({ start: line.start + 1, end: line.end });
    const [all = '', name = '', blanks = ''] = directive.exec(this.#text.slice(start, line.end)) ?? [];
    if (!directiveNames.includes(name.toLowerCase())) return false;
    let end = line.end;
    while (end > start && asciiBlanks.includes(this.#text[end - 1] ?? '')) end--;
    const value = { start: start + all.length, end };
    // A value of blanks alone is its last blank.
    if (end < value.start && blanks !== '') Object.assign(value, { start: line.end - 1, end: line.end });
    if (value.start >= value.end) return false;
    this.#inHeader = true;
    if (this.#behindShebang && name.toLowerCase() === 'escape') return false;
    this.#addDirective({ name: name.toLowerCase(), value, start: line.start, end: line.end });
    return true;
  }

  #addDirective(found: RawDirective): void {
    const value = this.#text.slice(found.value.start, found.value.end);
    if (this.directives.some(({ name }) => name === found.name)) {
      this.problems.push({ reason: `the ${found.name} directive stands twice`, line: this.#line });
    } else if (found.name === 'escape' && value !== '\\' && value !== '`') {
      this.problems.push({ reason: 'the escape directive takes ` or \\ only', line: this.#line });
    } else if (found.name === 'escape') this.escape = value;
    this.directives.push(found);
  }

  /** `nextLine`: the line that a comment inside an instruction speaks for, beside its own. */
  #addComment(range: Range, nextLine: number, inside: boolean): void {
    this.comments.push({ comment: commentAt(this.#text, range, this.#lines, nextLine), inside });
  }
}

/** The comment whose `#` stands at the start of `range`. */
export function commentAt(text: string, range: Range, lines: Lines, endLine: number): Comment {
  const { start, end } = trim(text, { start: range.start + 1, end: range.end });
  const region = lines.region(range.start, range.end);
  return { text: text.slice(start, end), region, covers: { startLine: region.startLine, endLine } };
}
