import { PortcullisError } from '../core/errors.ts';
import { type Environment, readPayload, runnerContext } from './event.ts';
import { refPath, repositoryPathOf } from './names.ts';
import { commitId, field, fieldsOf, number, text } from './payload.ts';

/** A run of another workflow that has ended, as the event `workflow_run` of a job on the default branch tells it. */
export interface WorkflowRun {
  /** Grows with time. */
  readonly id: number;
  /** From 1. */
  readonly attempt: number;
  readonly conclusion: string;
  /** The head commit of the pull request that it ran for. */
  readonly headSha: string;
  /** Without `refs/heads/`. A stranger's text. */
  readonly headBranch: string;
  /** Null where the fork is gone. */
  readonly headRepository: HeadRepository | null;
  /** The repository that this job runs in. */
  readonly home: Home;
  /** Page of the run. */
  readonly url: string;
}

export interface HeadRepository {
  /** `owner/name` */
  readonly fullName: string;
  readonly id: number;
}

interface Home extends HeadRepository {
  /** `https://github.com` */
  readonly serverUrl: string;
}

const unsafe = (message: string, hint: string): PortcullisError =>
  new PortcullisError('unsafe-event', message, hint);

const ofGitHub = 'Run on workflow_run, as GitHub sends it.';

/** Of this repository; a workflow that an organisation requires, or that is called, lies elsewhere. */
const ownWorkflow = /^\.github\/workflows\/[^/@]{1,255}\.ya?ml(?:@.{1,300})?$/s;

/**
 * `https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run`
 * @throws PortcullisError `unsafe-event` for every other event, for a run that was not started by `pull_request`, and
 * where the event makes no sense.
 */
export const workflowRun = (env: Environment): WorkflowRun => {
  const context = runnerContext(env);
  if (context?.eventName !== 'workflow_run')
    throw unsafe(
      'The command report runs on the event workflow_run alone.',
      'The pair of workflows in workflows-templates shows how.',
    );
  const payload = readPayload(env.GITHUB_EVENT_PATH, context.eventName);
  const run = field(payload, 'workflow_run');
  if (text(payload, 'action') !== 'completed')
    throw unsafe('The run has not ended.', 'Write `types: [completed]` below workflow_run.');
  const event = text(run, 'event');
  if (event !== 'pull_request')
    throw unsafe(
      event === 'pull_request_target'
        ? 'The run was started by pull_request_target, which can write and needs nobody to report for it.'
        : 'The run was not started by a pull request.',
      "Let the job run only if `github.event.workflow_run.event == 'pull_request'`.",
    );
  const [home, ours] = [field(run, 'repository'), field(payload, 'repository')];
  const homeId = number(ours, 'id');
  if (homeId === null || number(home, 'id') !== homeId || text(ours, 'full_name') !== context.repository)
    throw unsafe('The run is one of another repository.', ofGitHub);
  if (!ownWorkflow.test(text(run, 'path') ?? ''))
    throw unsafe(
      "The run's workflow file lies in another repository.",
      'Report only for workflows of this repository; what an organisation requires comments by itself.',
    );
  const [id, attempt] = [number(run, 'id'), number(run, 'run_attempt')];
  const [headSha, headBranch] = [commitId(run, 'head_sha'), text(run, 'head_branch')];
  const conclusion = text(run, 'conclusion');
  if (id === null || id < 1 || attempt === null || attempt < 1 || headSha === null || conclusion === null)
    throw unsafe('The event does not say which run has ended, and how.', ofGitHub);
  if (headBranch === null || refPath(headBranch) === undefined)
    throw unsafe('The event does not say from which branch the pull request comes.', ofGitHub);
  return {
    id,
    attempt,
    conclusion,
    headSha,
    headBranch,
    headRepository: headRepositoryOf(run.head_repository),
    home: { fullName: context.repository, id: homeId, serverUrl: context.serverUrl },
    url: `${context.serverUrl}/${context.repository}/actions/runs/${id}/attempts/${attempt}`,
  };
};

const headRepositoryOf = (value: unknown): HeadRepository | null => {
  if (value === null) return null;
  const fields = fieldsOf(value);
  const [fullName, id] = [text(fields, 'full_name') ?? '', number(fields, 'id')];
  if (id === null || repositoryPathOf(fullName) === undefined)
    throw unsafe('The event does not say from which repository the pull request comes.', ofGitHub);
  return { fullName, id };
};
