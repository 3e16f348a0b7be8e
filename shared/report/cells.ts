import { visible } from './escape.ts';

/** One character as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 0, 1, 2, more for a tab or a spelt out control character. */
  readonly width: number;
  /** Offset of its first UTF-16 unit in the line. */
  readonly at: number;
}

const tabStop = 4;

/** Unicode East Asian Width W and F, and emoji: two columns wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const combining = /\p{M}/u;

/** Splits a line into what a terminal shows; tabs become blanks up to the next stop. */
export function cellsOf(line: string, offset = 0): readonly Cell[] {
  const cells: Cell[] = [];
  let at = offset;
  let column = 0;
  for (const sign of line) {
    const text = sign === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(sign);
    const width = text === sign ? widthOf(sign) : text.length;
    cells.push({ text, width, at });
    at += sign.length;
    column += width;
  }
  return cells;
}

function widthOf(sign: string): number {
  if (sign < '\u0300') return 1;
  if (combining.test(sign)) return 0;
  return wide.test(sign) ? 2 : 1;
}

export const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** Breaks a text between words into lines of at most `room` columns; a longer word keeps a line of its own. */
export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const width = columnsOf(cellsOf(word));
    if (line !== '' && used + 1 + width > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += line === '' ? word : ` ${word}`;
    used += width + (used > 0 ? 1 : 0);
  }
  return [...lines, line];
}
