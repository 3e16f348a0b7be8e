import type { Unchecked } from '../../core/check.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReportContext } from '../context.ts';
import { forMarkdownCode } from '../escape.ts';
import { causesOf, otherPlaces } from '../cause.ts';
import type { Block, Row } from '../fit.ts';
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
  const placed = ({ path, line }: Unchecked): string => {
    const region =
      line === null ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
    return region || path === '' ? placeIn(region, head, context) : forMarkdownCode(short(path));
  };
  const blind = causesOf(unchecked).map((cause): Row => {
    const { first, others } = cause;
    const where = placed(first) + otherPlaces(cause, placed);
    return {
      text: `- ${where}: ${ended(first.message)} ${sentence(first.hint)}`.trimEnd(),
      entries: 1 + others.length,
    };
  });
  const open = { rows: mostOpen, rank: rank.trouble };
  return [
    ...opening(`#### ⛔ Errors (${problems.length})`, problems, open, {
      title: 'more errors',
      rank: rank.more,
    }),
    ...opening(`#### ⛔ Could not check (${unchecked.length})`, blind, open, {
      title: 'more that could not be checked',
      rank: rank.more,
    }),
  ];
}
