/** One line of Markdown, and how many findings, ignores or troubles it tells of. */
export interface Row {
  readonly text: string;
  readonly entries: number;
}

/** A piece of a Markdown page that may lose rows, or go as a whole, when the page is full. */
export interface Block {
  /** Lower ones get room first; the page keeps the order it is written in. */
  readonly rank: number;
  /** `fold`: hidden behind its title until a reader opens it; its title is HTML, any other Markdown. */
  readonly kind: 'plain' | 'list' | 'fold';
  /** Of a fold: what follows the number of its entries, in HTML. */
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Fitted {
  readonly text: string;
  /** Entries, not rows. */
  readonly shown: number;
  /** Entries that found no room. */
  readonly left: number;
}

/** Room for the line that says how many entries a block lost. */
const noteBytes = 80;

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

export const entriesOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { entries }) => sum + entries, 0);

/** Some rows of a block that follow one another, by the entries in them, before them, and in the whole block. */
export interface Part {
  readonly rows: readonly Row[];
  readonly here: number;
  readonly before: number;
  readonly all: number;
}

/** A part of the block's rows; of a fold it says which part. */
export function renderPart({ kind, title }: Block, { rows, here, before, all }: Part): string {
  const isPart = here < all;
  const range = here === 1 ? `${before + 1}` : `${before + 1}–${before + here}`;
  if (kind === 'fold') return folded(`${isPart ? `${range} of ` : ''}${all} ${title}`, linesOf(rows));
  return kind === 'plain'
    ? title
    : `${title}${isPart && before > 0 ? ' (continued)' : ''}\n\n${linesOf(rows)}\n`;
}

/** The block with its first `number` rows; nothing else will tell of those that were cut off. */
function renderCut({ kind, title, rows }: Block, number: number): string {
  if (kind === 'plain') return title;
  const [shown, all] = [rows.slice(0, number), entriesOf(rows)];
  const left = all - entriesOf(shown);
  const list = `${linesOf(shown)}${left > 0 ? `- … ${left} more\n` : ''}`;
  return kind === 'list' ? `${title}\n\n${list}\n` : folded(`${all} ${title}`, list);
}

const linesOf = (rows: readonly Row[]): string => rows.map(({ text }) => `${text}\n`).join('');

const folded = (title: string, list: string): string =>
  `<details><summary>${title}</summary>\n\n${list}\n</details>\n\n`;

/** Puts as many whole rows as fit into `limit` bytes of UTF-8, and says in each block what is missing. */
export function fit(blocks: readonly Block[], limit: number): Fitted {
  const taken = new Map<Block, number>();
  let room = limit;
  for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
    const frame = bytesOf(renderCut(block, 0)) + noteBytes;
    if (frame > room) continue;
    room -= frame;
    const rows = take(block.rows, room);
    taken.set(block, rows.number);
    room -= rows.bytes;
  }
  const all = blocks.reduce((sum, { rows }) => sum + entriesOf(rows), 0);
  const shown = [...taken].reduce((sum, [{ rows }, number]) => sum + entriesOf(rows.slice(0, number)), 0);
  const text = blocks
    .map((block) => {
      const number = taken.get(block);
      return number === undefined ? '' : renderCut(block, number);
    })
    .join('');
  return { text, shown, left: all - shown };
}

function take(rows: readonly Row[], room: number): { readonly number: number; readonly bytes: number } {
  let used = 0;
  let number = 0;
  for (const { text } of rows) {
    const size = bytesOf(text) + 1;
    if (used + size > room) break;
    used += size;
    number += 1;
  }
  return { number, bytes: used };
}
