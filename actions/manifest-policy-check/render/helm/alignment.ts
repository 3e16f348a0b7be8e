/** A stretch of one text that stands in another as well; offsets behind its end belong to its last character. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where an offset of one text stands in another. */
export type Alignment = (offset: number) => number;

/**
 * Finds the places of printed documents in what was printed a second time. They are the same, but for random values,
 * the time, and hashes over text with marks in it.
 */
export class Aligner {
  readonly #text: string;
  /** Of documents that are printed twice, each is found once. */
  readonly #next = new Map<string, number>();
  #documents: readonly { readonly start: number; readonly lines: readonly string[] }[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  align(document: string): Alignment | undefined {
    const whole = document.trim();
    const lead = document.length - document.trimStart().length;
    const found = this.#find(whole);
    if (found !== -1) return (offset) => found + Math.max(0, offset - lead);
    const stretches = this.#nearest(whole);
    return stretches && ((offset) => across(stretches, Math.max(0, offset - lead)));
  }

  #find(whole: string): number {
    const found = this.#text.indexOf(whole, this.#next.get(whole) ?? 0);
    if (found === -1) return this.#text.indexOf(whole);
    this.#next.set(whole, found + whole.length);
    return found;
  }

  #nearest(whole: string): readonly Stretch[] | undefined {
    const lines = whole.split('\n');
    this.#documents ??= documentsOf(this.#text);
    let best: { start: number; lines: readonly string[] } | undefined;
    let most = 0;
    for (const each of this.#documents) {
      if (each.lines.length !== lines.length) continue;
      const equal = lines.filter((line, at) => line === each.lines[at]).length;
      if (equal > most) [best, most] = [each, equal];
    }
    return best && stretchesOf(lines, best);
  }
}

function documentsOf(text: string): { start: number; lines: readonly string[] }[] {
  const documents: { start: number; lines: readonly string[] }[] = [];
  let at = 0;
  // As helm splits them.
  for (const part of text.split(/(?<=^|\n)(?=---[ \t\r]*(?:\n|$))/)) {
    const mark = /^---\s*/.exec(part)?.[0].length ?? 0;
    const lead = mark + part.slice(mark).length - part.slice(mark).trimStart().length;
    const content = part.slice(lead).trimEnd();
    if (content !== '') documents.push({ start: at + lead, lines: content.split('\n') });
    at += part.length;
  }
  return documents;
}

function stretchesOf(
  lines: readonly string[],
  { start, lines: others }: { readonly start: number; readonly lines: readonly string[] },
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [from, to] = [0, start];
  for (const [at, line] of lines.entries()) {
    const other = others[at] ?? '';
    let length = 0;
    while (length < line.length && line[length] === other[length]) length += 1;
    stretches.push({ from, to, length });
    from += line.length + 1;
    to += other.length + 1;
  }
  return stretches;
}

function across(stretches: readonly Stretch[], offset: number): number {
  const stretch = lastAt(stretches, ({ from }) => from <= offset);
  return stretch === undefined ? 0 : stretch.to + Math.min(offset - stretch.from, stretch.length);
}

/** The last one that fits, of a list where those that fit come first. */
export function lastAt<Item>(list: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && fits(item)) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
