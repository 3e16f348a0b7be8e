import { type CheckRunStep, checkRunSteps } from '../../report/check-run.ts';
import { field, fieldsOf, number } from '../payload.ts';
import type { Answer } from '../octokit.ts';
import type { Writer } from '../writer.ts';
import type { Overflow } from './annotations.ts';
import { type Failures, refusal } from './refusal.ts';
import { isUnanswered } from './thread.ts';

export interface CheckRunSettings {
  readonly writer: Writer;
  /** Where GitHub shows it: the head of the pull request, not the merge commit that was checked. */
  readonly commit: string;
  /** The user asked for it by name. */
  readonly isAsked: boolean;
  readonly failures: Failures;
}

/**
 * A required check is known by its name and by who made it, and the job's own is made by the same app: with a name of
 * ours no branch rule takes this run for one.
 */
const checkName = 'Portcullis annotations';

const permission = 'checks: write';

/** Of one check alone it says which: of two runs with one name GitHub shows the later. */
const nameOf = (checks: readonly { readonly id: string }[]): string =>
  checks.length === 1 ? `${checkName}: ${checks[0]?.id ?? ''}` : checkName;

/**
 * Adds a batch, once: what was done without an answer is not to be there twice.
 * @param before annotations that stand in the run already
 */
const add = async (
  writer: Writer,
  path: string,
  { output }: CheckRunStep,
  before: number,
): Promise<Answer> => {
  const send = () => writer.send('PATCH', path, { output });
  try {
    return await send();
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const run = await writer.get(path);
    const standing = number(field(fieldsOf(run.data), 'output'), 'annotations_count');
    if (standing === before + output.annotations.length) return run;
    if (standing === before) return send();
    throw error;
  }
};

/** Annotations by the Checks API, which takes many more than a job. What was posted stays when a later request fails. */
export const checkRunOverflow =
  ({ writer, commit, isAsked, failures }: CheckRunSettings): Overflow =>
  async (rest, { result }, context) => {
    const about = { repository: writer.repository, what: 'check run', permission };
    let posted = 0;
    let path = '';
    let standing = 0;
    try {
      for (const step of checkRunSteps(rest, context)) {
        const { output, shown } = step;
        const answer =
          path === ''
            ? await writer.send('POST', '/check-runs', {
                name: nameOf(result.checks),
                head_sha: commit,
                status: 'completed',
                // It holds what found no room, so a later run may have nothing to say here: the job alone is the gate.
                conclusion: 'neutral',
                ...(context.restUrl && { details_url: context.restUrl }),
                output,
              })
            : await add(writer, path, step, standing);
        if (answer.status >= 300) throw refusal(answer, about);
        posted = shown;
        standing += output.annotations.length;
        const id = number(fieldsOf(answer.data), 'id');
        if (id === null) throw refusal(answer, about);
        path = `/check-runs/${id}`;
      }
    } catch (error) {
      failures.tell('check run', error, isAsked);
    }
    return posted;
  };
