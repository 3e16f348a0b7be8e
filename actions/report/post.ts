import type { Wish } from '../../shared/core/common-inputs.ts';
import { GitHubError } from '../../shared/core/github.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Run } from '../../shared/core/result.ts';
import { mustStand, putSections } from '../../shared/github/publish/sections.ts';
import type { WorkflowRun } from '../../shared/github/workflow-run.ts';
import type { Writer } from '../../shared/github/writer.ts';
import { mergeComment } from '../../shared/report/comment/merge.ts';
import { sectionsOf } from '../../shared/report/comment/sections.ts';
import type { ReportContext } from '../../shared/report/context.ts';
import { postCheckRun } from './check-run.ts';
import { withWord } from './word.ts';

/** What is to be posted. */
export interface Wanted {
  readonly comment: Wish;
  readonly checkRun: boolean;
}

/** Posts each of what is wanted, whatever becomes of the other. What could not be posted. */
export async function post(
  run: Run,
  context: ReportContext,
  about: { readonly ended: WorkflowRun; readonly pull: number },
  wanted: Wanted,
  writer: Writer,
): Promise<readonly Problem[]> {
  const { ended, pull } = about;
  const { headSha: head, id, attempt } = ended;
  const plain = sectionsOf(run, context, {
    head,
    workflow: 'report',
    run: id,
    attempt,
    asked: 'all',
    part: null,
  });
  const sections = withWord(plain);
  const problems: Problem[] = [];
  const attemptTo = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      problems.push({ code: error.code, message: error.message, hint: error.hint });
    }
  };
  const { comment: wish } = wanted;
  if (wish !== 'never') await attemptTo(() => putSections(writer, pull, sections, mustStand(wish, plain)));
  if (wanted.checkRun)
    await attemptTo(() => postCheckRun(writer, ended, run.result, mergeComment([], sections)));
  return problems;
}
