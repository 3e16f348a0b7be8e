import type { Spliced } from '../../../shared/parse/spliced.ts';
import type { Comment, Replacement, Span } from './comment.ts';
import type { ShellFinding } from './findings.ts';
import { linesBefore, type Script } from './script.ts';

/** Puts what ShellCheck says of one script back into the Dockerfile `source`. */
export class Places {
  readonly #body: Spliced;
  readonly #source: string;
  /** Of each line of the body. */
  readonly #starts: readonly number[];

  constructor({ body }: Script, source: string) {
    this.#body = body;
    this.#source = source;
    this.#starts = [0, ...[...body.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** Undefined for what is said of the lines that we put before. */
  finding({ code, level, message, fix, ...span }: Comment): ShellFinding | undefined {
    const found = this.#span(span);
    if (found === undefined) return undefined;
    const { start, end } = visible(found, this.#body.text);
    return {
      code: `SC${String(code)}`,
      level,
      message,
      start: this.#body.offset(start),
      end: end > start ? this.#body.end(end) : this.#body.offset(start),
      edits: this.#edits(fix?.replacements ?? []),
    };
  }

  #edits(replacements: readonly Replacement[]): ShellFinding['edits'] {
    const edits = replacements.map((one) => this.#edit(one)).filter((edit) => edit !== undefined);
    if (edits.length < replacements.length) return [];
    return edits.sort((a, b) => a.offset - b.offset || a.length - b.length);
  }

  /** A new line would end the instruction; a replacement over a continuation would swallow it. */
  #edit({ insertionPoint, replacement, ...span }: Replacement): ShellFinding['edits'][number] | undefined {
    const found = this.#span(span);
    if (found === undefined || replacement.includes('\n')) return undefined;
    const { start, end } = found;
    if (start === end) {
      const offset = insertionPoint === 'beforeStart' ? this.#body.end(start) : this.#body.offset(start);
      return { offset, length: 0, text: replacement };
    }
    const offset = this.#body.offset(start);
    const length = this.#body.end(end) - offset;
    const isWhole = this.#source.slice(offset, offset + length) === this.#body.text.slice(start, end);
    return isWhole ? { offset, length, text: replacement } : undefined;
  }

  #span({ line, column, endLine, endColumn }: Span): { start: number; end: number } | undefined {
    if (line <= linesBefore || endLine < line) return undefined;
    const start = this.#at(line, column);
    return { start, end: Math.max(start, this.#at(endLine, endColumn)) };
  }

  /** ShellCheck counts code points, and speaks of a line behind the last where something is missing there. */
  #at(line: number, column: number): number {
    const { text } = this.#body;
    let at = this.#starts[line - 1 - linesBefore] ?? text.length;
    for (let left = column - 1; left > 0 && at < text.length && text[at] !== '\n'; left--)
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return at;
  }
}

/** At least one character, so that there is something to point at. */
function visible({ start, end }: { start: number; end: number }, text: string) {
  if (end > start) return { start, end };
  const stop = text.trimEnd().length;
  if (start < stop) return { start, end: start + 1 };
  return { start: Math.max(0, stop - 1), end: stop };
}
