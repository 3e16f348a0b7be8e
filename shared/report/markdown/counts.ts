import { severities } from '../../core/severity.ts';
import { sumOf, type Tally } from '../tally.ts';
import { severityMark } from './words.ts';

/** What a run is told by, in numbers. */
const columns: readonly (readonly [string, (seen: Tally) => number])[] = [
  ['new', (seen) => seen.introduced],
  ...severities.map((one) => [one, (seen: Tally) => seen.bySeverity[one]] as const),
  ['existing', (seen) => seen.existing],
  ['fixed', (seen) => seen.fixed],
  ['suppressed', (seen) => seen.suppressed],
  ['unchecked', (seen) => seen.unchecked],
  ['errors', (seen) => seen.errors],
  ['files', (seen) => seen.files],
];

/** The columns that say something: one without any number is left out. */
export function columnsOf(tallies: readonly Tally[]): typeof columns {
  const all = sumOf(tallies);
  return columns.filter(([name, of]) => name === 'files' || of(all) > 0);
}

/** A mark is as wide as its numbers: the table is read on a phone too. */
const markOf = (name: string): string | undefined => (severityMark as Readonly<Record<string, string>>)[name];

/** One row a check; only the columns that say something. `name` is Markdown. */
export function countTable(rows: readonly { readonly name: string; readonly tally: Tally }[]): string {
  if (rows.length === 0) return '';
  const used = columnsOf(rows.map(({ tally }) => tally));
  const cells = rows.map(({ name, tally }) => [name, ...used.map(([, of]) => String(of(tally) || '·'))]);
  const head = ['check', ...used.map(([name]) => markOf(name) ?? name)];
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |\n`;
  return `${line(head)}${line(head.map((_, at) => (at === 0 ? '---' : '--:')))}${cells.map(line).join('')}\n`;
}
