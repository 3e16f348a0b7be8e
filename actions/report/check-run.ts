import { clip } from '../../shared/core/clip.ts';
import type { RunResult } from '../../shared/core/result.ts';
import { refusal } from '../../shared/github/publish/refusal.ts';
import { isUnanswered } from '../../shared/github/publish/thread.ts';
import { fieldsOf } from '../../shared/github/payload.ts';
import type { WorkflowRun } from '../../shared/github/workflow-run.ts';
import type { Writer } from '../../shared/github/writer.ts';

/** No gate of this name can be required by mistake: it is told apart from the job's own. */
export const checkRunName = 'Portcullis (as the pull request reports)';

/** Characters; GitHub takes 255. */
const longestTitle = 200;

/**
 * Shows the report on the head commit: neutral or failure, never success. `summary` is Markdown.
 * `https://docs.github.com/en/rest/checks/runs#create-a-check-run`
 * @throws GitHubError
 */
export async function postCheckRun(
  writer: Writer,
  { id, attempt, headSha, url }: WorkflowRun,
  title: string,
  { outcome }: Pick<RunResult, 'outcome'>,
  summary: string,
): Promise<void> {
  const externalId = `portcullis-report-${id}-${attempt}`;
  const body = {
    name: checkRunName,
    head_sha: headSha,
    status: 'completed',
    conclusion: outcome === 0 ? 'neutral' : 'failure',
    details_url: url,
    external_id: externalId,
    output: { title: clip(title, longestTitle), summary },
  };
  try {
    const answer = await writer.send('POST', '/check-runs', body);
    const about = { repository: writer.repository, what: 'check run', permission: 'checks: write' };
    if (answer.status !== 201) throw refusal(answer, about);
  } catch (error) {
    if (!isUnanswered(error) || !(await isMade(writer, headSha, externalId))) throw error;
  }
}

/** After a question without an answer. */
async function isMade(writer: Writer, headSha: string, externalId: string): Promise<boolean> {
  const name = encodeURIComponent(checkRunName);
  const { data } = await writer.get(`/commits/${headSha}/check-runs?check_name=${name}&per_page=100`);
  const runs = fieldsOf(data).check_runs;
  return Array.isArray(runs) && runs.some((one: unknown) => fieldsOf(one).external_id === externalId);
}
