import type { Unchecked } from '../../core/check.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReportContext } from '../context.ts';
import { forMarkdownCode } from '../escape.ts';
import type { Block } from '../fit.ts';
import { opening, rank, row } from './blocks.ts';
import { ended, placeIn, sentence, short } from './words.ts';

/** Rows in plain sight, so that they leave room for findings. */
const mostOpen = 20;

/** What went wrong and what could not be checked: it decides the outcome, so it stands before the findings. */
export function troubles(
  errors: readonly Problem[],
  unchecked: readonly Unchecked[],
  head: string | null,
  context: ReportContext,
): readonly Block[] {
  const problems = errors.map(({ code, message, hint }) =>
    row(`- ${forMarkdownCode(short(code))}: ${ended(message)} ${sentence(hint)}`.trimEnd()),
  );
  const blind = unchecked.map(({ path, line, message, hint }) => {
    const region =
      line === null ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
    const where = region ? placeIn(region, head, context) : forMarkdownCode(short(path));
    return row(`- ${where}: ${ended(message)} ${sentence(hint)}`.trimEnd());
  });
  const open = { rows: mostOpen, rank: rank.trouble };
  return [
    ...opening(`#### ⛔ Errors (${problems.length})`, problems, open, {
      title: 'more errors',
      rank: rank.more,
    }),
    ...opening(`#### ⛔ Could not check (${blind.length})`, blind, open, {
      title: 'more that could not be checked',
      rank: rank.more,
    }),
  ];
}
