import type { Region } from '../core/finding.ts';
import { cellsOf, columnsOf, type Cell } from './cells.ts';
import { lastLineOf } from './context.ts';

/** A line of a code frame: a source line with its number, the mark below it, or a gap where lines are left out. */
export type FrameLine =
  | { readonly kind: 'source'; readonly number: number; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'gap' };

/** Lines of a region shown in full; a longer one keeps its head and its last line. */
const mostLines = 4;

/**
 * The lines of a region with one around them, and the region underlined. `room`: columns for the source itself.
 * Empty when the text has no such line, or nothing at all.
 */
export function frame(lines: readonly string[], region: Region, room: number): readonly FrameLine[] {
  const last = Math.min(lastLineOf(region), lines.length);
  if (region.startLine > last || (lines.length === 1 && lines[0] === '')) return [];
  const shown: FrameLine[] = around(lines, region.startLine - 1, room);
  const long = last - region.startLine + 1 > mostLines;
  for (let number = region.startLine; number <= last; number += 1) {
    if (long && number === region.startLine + 2) {
      shown.push({ kind: 'gap' });
      number = last;
    }
    shown.push(...marked(lines, number, region, room));
  }
  return [...shown, ...around(lines, last + 1, room)];
}

function around(lines: readonly string[], number: number, room: number): FrameLine[] {
  const line = lines[number - 1];
  if (line === undefined || line.trim() === '') return [];
  return [{ kind: 'source', number, text: cut(line, 0, room).text }];
}

function marked(lines: readonly string[], number: number, region: Region, room: number): FrameLine[] {
  const line = lines[number - 1] ?? '';
  const indent = line.length - line.trimStart().length;
  const from = number === region.startLine ? region.startColumn - 1 : indent;
  const to = number === region.endLine ? Math.min(region.endColumn - 1, line.length) : line.trimEnd().length;
  const { text, columns } = cut(line, from, room);
  if (number !== region.startLine && to <= from) return [{ kind: 'source', number, text }];
  const { left, right } = columns(from, Math.max(to, from));
  const mark = ' '.repeat(left) + '^'.repeat(Math.max(1, right - left));
  return [
    { kind: 'source', number, text },
    { kind: 'mark', text: mark },
  ];
}

interface Cut {
  readonly text: string;
  /** Columns of `[from, to)`, UTF-16 offsets of the line, in `text`. */
  readonly columns: (from: number, to: number) => { readonly left: number; readonly right: number };
}

/** As much of a line as fits into `room` columns, with `focus` in sight; `…` stands where something is cut off. */
function cut(line: string, focus: number, room: number): Cut {
  const begin = focus < room / 2 ? 0 : charStart(line, focus - Math.floor(room / 3));
  const whole = cellsOf(line.slice(0, room + 1));
  if (line.length <= room && columnsOf(whole) <= room) return view(whole, '', '');
  const near = cellsOf(line.slice(begin, charStart(line, begin + room)), begin);
  const kept: Cell[] = [];
  // One column for each `…`.
  let used = 2;
  for (const cell of near) {
    used += cell.width;
    if (used > room) break;
    kept.push(cell);
  }
  const end = near[kept.length]?.at ?? begin + room;
  return view(kept, begin > 0 ? '…' : '', end < line.length ? '…' : '');
}

/** Steps back from the second half of a surrogate pair. */
const charStart = (line: string, at: number): number =>
  /[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at;

function view(cells: readonly Cell[], before: string, after: string): Cut {
  const width = (upTo: number): number => before.length + columnsOf(cells.filter(({ at }) => at < upTo));
  return {
    text: (before + cells.map(({ text }) => text).join('') + after).trimEnd(),
    columns: (from, to) => ({ left: width(from), right: width(to) }),
  };
}
