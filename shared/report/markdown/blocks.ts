import { bytesOf, type Block, type Row } from '../fit.ts';

/** What gets room first on a page: the order of `rank`. */
export const rank = {
  frame: 0,
  proposal: 1,
  trouble: 2,
  overview: 9,
  findings: 10,
  notes: 19,
  more: 20,
  drawings: 25,
  folded: 30,
} as const;

export const plain = (markdown: string, order: number = rank.frame): Block => ({
  rank: order,
  kind: 'plain',
  title: markdown,
  rows: [],
});

/** Nothing where there are no rows. */
export const list = (title: string, rows: readonly Row[], order: number): readonly Block[] =>
  rows.length === 0 ? [] : [{ rank: order, kind: 'list', title, rows }];

/** Nothing where there are no rows. `title` follows their number: `existing, not gating`. */
export const fold = (title: string, rows: readonly Row[], order: number): readonly Block[] =>
  rows.length === 0 ? [] : [{ rank: order, kind: 'fold', title, rows }];

/** Bytes of rows in plain sight: a few long ones are enough to scroll by. */
const openBytes = 2048;

/** The first rows in plain sight, the others folded and first to go. */
export function opening(
  title: string,
  rows: readonly Row[],
  open: { readonly rows: number; readonly rank: number },
  more: { readonly title: string; readonly rank: number },
): readonly Block[] {
  let used = 0;
  const long = rows.findIndex(({ text }) => (used += bytesOf(text)) > openBytes);
  const end = Math.min(open.rows, long === -1 ? rows.length : Math.max(1, long));
  return [...list(title, rows.slice(0, end), open.rank), ...fold(more.title, rows.slice(end), more.rank)];
}

/** A row that tells of one thing. */
export const row = (text: string): Row => ({ text, entries: 1 });
