import { styleText } from 'node:util';
import { wrap } from '../../shared/report/cells.ts';

export const bold = (text: string): string => styleText('bold', text, { stream: process.stdout });

/** Columns of the left side; what is longer stands on a line of its own. */
const widest = 26;

/** Two columns of text, the right one wrapped to the terminal. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(widest, Math.max(...rows.map(([left]) => left.length)));
  const room = Math.max(30, (process.stdout.columns || 100) - width - 4);
  return rows
    .map(([left, right]) => {
      const lines = wrap(right, room);
      const [first, ...more] = left.length > width ? ['', ...lines] : lines;
      const head = left.length > width ? `  ${left}` : `  ${left.padEnd(width)}  ${first}`;
      return [head.trimEnd(), ...more.map((line) => `${' '.repeat(width + 4)}${line}`)].join('\n') + '\n';
    })
    .join('');
}
