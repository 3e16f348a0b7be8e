import type { Wish } from '../../shared/core/common-inputs.ts';
import { GitHubError } from '../../shared/core/github.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Run, RunResult } from '../../shared/core/result.ts';
import { mustStand, putSections } from '../../shared/github/publish/sections.ts';
import type { WorkflowRun } from '../../shared/github/workflow-run.ts';
import type { Writer } from '../../shared/github/writer.ts';
import { mergeComment } from '../../shared/report/comment/merge.ts';
import type { Section } from '../../shared/report/comment/section.ts';
import { isWrittenBy, sectionsOf, type Place } from '../../shared/report/comment/sections.ts';
import type { ReportContext } from '../../shared/report/context.ts';
import { verdict } from '../../shared/report/verdict.ts';
import { postCheckRun } from './check-run.ts';
import { withWord } from './word.ts';

/** What is to be posted. */
export interface Wanted {
  readonly comment: Wish;
  readonly checkRun: boolean;
}

function titleOf(result: RunResult, isRefused: boolean): string {
  if (isRefused) return 'No report that can be shown';
  const { word, why } = verdict(result);
  return `Reported: ${word}, ${why}`;
}

/** Posts each of what is wanted, whatever becomes of the other. What could not be posted. */
export async function post(
  run: Run,
  context: ReportContext,
  about: { readonly ended: WorkflowRun; readonly pull: number; readonly isRefused: boolean },
  wanted: Wanted,
  writer: Writer,
): Promise<readonly Problem[]> {
  const { ended, pull, isRefused } = about;
  const { headSha: head, id, attempt } = ended;
  const place: Place = { head, workflow: 'report', run: id, attempt, asked: 'all', part: null };
  const plain = sectionsOf(run, context, place);
  // What an earlier report said of these checks would pass for the refused one's.
  const isVoid = (one: Section): boolean => isRefused && isWrittenBy(place, one);
  const sections = withWord(plain, isRefused);
  const problems: Problem[] = [];
  const attemptTo = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const { code, message, hint } = error;
      problems.push({ code, message: `The ${what} could not be posted. ${message}`, hint });
    }
  };
  const { comment: wish } = wanted;
  if (wish !== 'never')
    await attemptTo('comment', () => putSections(writer, pull, sections, mustStand(wish, plain), isVoid));
  if (wanted.checkRun)
    await attemptTo('check run', () =>
      postCheckRun(writer, ended, titleOf(run.result, isRefused), run.result, mergeComment([], sections)),
    );
  return problems;
}
