import type { Span } from '../layers/layer.ts';
import { isGuessed } from './guessed.ts';
import { genericPassword, weakPassword } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

/** `| user | password |`: logins in a table of Markdown, whose head names the column. */
export const tables: Sign = {
  literals: ['password |', 'password|', 'passwd |', 'passwort |'].map((text) => ({
    text,
    needsValue: false,
  })),
  reach: { before: 200, behind: 1200 },
  find(text, at) {
    const begin = text.lastIndexOf('\n', at) + 1;
    const [head = '', rule = '', ...rows] = text.slice(begin).split('\n');
    if (!/^[\s:|-]*-[\s:|-]*$/.test(rule)) return undefined;
    const column = head.slice(0, at - begin).split('|').length - 1;
    const spans: Span[] = [];
    let offset = begin + head.length + rule.length + 2;
    for (const row of rows) {
      if (!row.includes('|')) break;
      const span = cellOf(row, column, offset);
      if (span !== undefined) spans.push(span);
      offset += row.length + 1;
    }
    const isWeak = ({ start, end }: Span): boolean => isGuessed(text.slice(start, end));
    const [first, ...besides] = spans.filter((span) => !isWeak(span));
    if (first !== undefined) return { kind: genericPassword, ...first, besides };
    return spans[0] && { kind: weakPassword, ...spans[0] };
  },
};

/** What stands in a cell as a password may, without what sets it apart (`code`, **bold**). */
function cellOf(row: string, column: number, offset: number): Span | undefined {
  const cells = row.split('|');
  const [, before = '', value = ''] = /^([\s`*_]*)(\S*?)[\s`*_]*$/.exec(cells[column] ?? '') ?? [];
  const look = lookOf(value);
  if (look !== 'drawn' && look !== 'made') return undefined;
  const start = offset + cells.slice(0, column).join('|').length + (column > 0 ? 1 : 0) + before.length;
  return { start, end: start + value.length };
}
