import type { Run } from '../../core/result.ts';
import type { ReportContext } from '../context.ts';
import { mergeComment } from './merge.ts';
import { sectionsOf } from './sections.ts';

/** The comment as it would stand on a pull request that no other job has written to. */
export function toComment(run: Run, context: ReportContext): string {
  const { checks, head } = run.result;
  const [only] = checks;
  const asked = only !== undefined && checks.length === 1 ? only.id : 'all';
  return `${mergeComment([], sectionsOf(run, context, { head, workflow: '', run: 0, attempt: 0, asked, part: null }))}\n`;
}
