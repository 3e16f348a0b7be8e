import { Lines } from '../../shared/parse/lines.ts';
import type { WrittenAction } from '../../shared/parse/references/reference.ts';
import type { PinDocument } from './pin-document.ts';

/** The text around one `uses:` value. Offsets count UTF-16 code units of the file. */
export interface UsesLine {
  readonly path: string;
  /** The reference without quotes; undefined where the file has something else there: escapes, a folded scalar. */
  readonly reference: { readonly start: number; readonly end: number } | undefined;
  /** Behind the value, its quote included. */
  readonly end: number;
  /** Behind the value on its line, and no other's. */
  readonly comment: { readonly start: number; readonly text: string } | undefined;
  /** A comment may be put at `end`: the line is empty from there. */
  readonly hasRoom: boolean;
}

/** Reads the surroundings of a document's pins; nothing is prepared before the first. */
export function usesLines(doc: PinDocument): (pin: WrittenAction) => UsesLine {
  let index: Index | undefined;
  return (pin) => (index ??= new Index(doc)).line(pin);
}

class Index {
  readonly #doc: PinDocument;
  readonly #lines: Lines;
  readonly #pins = new Map<number, number>();
  /** By line, offsets of the comment; of more than one the last. */
  readonly #comments = new Map<number, { start: number; end: number }>();

  constructor(doc: PinDocument) {
    this.#doc = doc;
    this.#lines = new Lines(doc.path, doc.text);
    for (const { region } of doc.references)
      this.#pins.set(region.endLine, (this.#pins.get(region.endLine) ?? 0) + 1);
    for (const { region } of doc.comments) this.#comments.set(region.startLine, this.#lines.span(region));
  }

  line({ region, text }: WrittenAction): UsesLine {
    const { path, text: file } = this.#doc;
    const { start, end } = this.#lines.span(region);
    const written = file.slice(start, end);
    const quote = written === `"${text}"` || written === `'${text}'` ? 1 : 0;
    const isExact = quote === 1 || written === text;
    const isAlone = this.#pins.get(region.endLine) === 1;
    const found = this.#comments.get(region.endLine);
    const comment = isAlone && found && found.start >= end ? found : undefined;
    const rest = /^[^\r\n]*/.exec(file.slice(end, end + longestRest))?.[0] ?? '';
    return {
      path,
      reference: isExact ? { start: start + quote, end: end - quote } : undefined,
      end,
      comment: comment && { start: comment.start, text: file.slice(comment.start, comment.end) },
      hasRoom: isAlone && rest.length < longestRest && rest.trim() === '' && !path.endsWith('.json'),
    };
  }
}

/** More blanks than this behind a value are no style. */
const longestRest = 1000;
