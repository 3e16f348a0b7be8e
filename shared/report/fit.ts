/** A piece of a Markdown page that may lose rows, or go as a whole, when the page is full. */
export interface Block {
  /** Lower ones get room first; the page keeps the order it is written in. */
  readonly rank: number;
  readonly open: string;
  /** One line each. */
  readonly rows: readonly string[];
  readonly close: string;
}

export interface Fitted {
  readonly text: string;
  readonly shown: number;
  /** Rows that found no room. */
  readonly left: number;
}

/** Room for the line that says how many rows a block lost. */
const noteBytes = 80;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Puts as many whole rows as fit into `limit` bytes of UTF-8, and says in each block what is missing. */
export function fit(blocks: readonly Block[], limit: number): Fitted {
  const taken = new Map<Block, number>();
  let room = limit;
  for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
    const frame = bytes(block.open) + bytes(block.close) + noteBytes;
    if (frame > room) continue;
    room -= frame;
    const rows = take(block.rows, room);
    taken.set(block, rows.number);
    room -= rows.bytes;
  }
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = [...taken.values()].reduce((sum, number) => sum + number, 0);
  const text = blocks.map((block) => render(block, taken.get(block))).join('');
  return { text, shown, left: all - shown };
}

function take(rows: readonly string[], room: number): { readonly number: number; readonly bytes: number } {
  let used = 0;
  let number = 0;
  for (const row of rows) {
    const size = bytes(row) + 1;
    if (used + size > room) break;
    used += size;
    number += 1;
  }
  return { number, bytes: used };
}

function render({ open, rows, close }: Block, number: number | undefined): string {
  if (number === undefined) return '';
  const left = rows.length - number;
  const lines = [...rows.slice(0, number), ...(left > 0 ? [`- … ${left} more`] : [])];
  return open + lines.map((line) => `${line}\n`).join('') + close;
}
