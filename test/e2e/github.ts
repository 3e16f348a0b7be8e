import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { GitHubServer } from '../github-server/server.ts';
import { bot, type ChangedFile, type Permission } from '../github-server/state.ts';
import { git, makeFolder } from '../shared/files/sandbox.ts';
import { runComposite, type StepResult } from './composite-runner.ts';
import { job, pull, root } from './portcullis.ts';

export const [fullToken, readToken] = ['full-token', 'read-only-token'];

const all: readonly Permission[] = ['pull-requests', 'checks', 'security-events'];

/** GitHub of the repository that `job` names, with a token that may write and one that may not. */
export async function github(prefix = '', writes = all): Promise<GitHubServer> {
  const server = await new GitHubServer('owner/name', prefix).start();
  onTestFinished(() => server.stop());
  server.actors.set(fullToken, bot(writes));
  server.actors.set(readToken, bot([]));
  return server;
}

/** GitHub lists no more of a pull request. */
const mostFiles = 3_000;

/** What GitHub lists as the files of a pull request. */
function changedFiles(folder: string, base: string, head: string): readonly ChangedFile[] {
  const names = git(folder, 'diff', '--no-renames', '--name-only', '-z', `${base}...${head}`);
  return names
    .split('\0')
    .filter(Boolean)
    .slice(0, mostFiles)
    .map((filename) => {
      const diff = git(
        folder,
        '--literal-pathspecs',
        'diff',
        '--no-renames',
        `${base}...${head}`,
        '--',
        filename,
      );
      const begin = diff.indexOf('\n@@ ');
      const sha =
        git(folder, '--literal-pathspecs', 'ls-tree', head, '--', filename).split(/\s/)[2] ?? '0'.repeat(40);
      return {
        filename,
        sha,
        status: 'modified',
        ...(begin >= 0 && { patch: diff.slice(begin + 1) }),
      };
    });
}

/** Opens the pull request number 7, or moves its head. */
export function openPull(
  server: GitHubServer,
  folder: string,
  {
    base,
    head,
    from = 'owner/name',
  }: { readonly base: string; readonly head: string; readonly from?: string },
): void {
  server.state.pulls.set(7, {
    number: 7,
    state: 'open',
    headSha: head,
    headRef: 'side',
    headRepository: from,
    baseRef: 'main',
    baseSha: base,
    files: changedFiles(folder, base, head),
  });
}

/** The event of a pull request from a fork: its token may only read. */
export const forkPull = (head: string, base: string): object => {
  const { pull_request: one } = pull(head, base) as { readonly pull_request: { readonly head: object } };
  return { pull_request: { ...one, head: { ...one.head, repo: { full_name: 'stranger/name' } } } };
};

/** GITHUB_SERVER_URL */
export const serverUrl = ({ url }: GitHubServer): string => new URL(url).origin;

export interface Step {
  readonly server: GitHubServer;
  readonly workspace: string;
  readonly event: string;
  readonly sha: string;
  readonly ref: string;
  readonly payload?: object;
  /** Of the check; the suite's own by default. */
  readonly check?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** GITHUB_RUN_ID */
  readonly run?: number;
  /** RUNNER_TEMP, where several steps are one job. */
  readonly temp?: string;
  readonly gitServer?: string;
}

/** One step of a job on this GitHub: action.yml, launcher, dist. */
export function runStep(step: Step): Promise<StepResult> {
  const { server, workspace, event, sha, ref, payload, check, inputs = {}, token = fullToken } = step;
  const env = job({
    event,
    sha,
    ref,
    ...(payload && { payload }),
    server: step.gitServer ?? serverUrl(server),
  });
  return runComposite({
    action: check === undefined ? root : join(root, 'actions', check),
    workspace,
    temp: step.temp ?? makeFolder(),
    with: inputs,
    token,
    env: {
      ...env,
      RUNNER_TEMP: step.temp ?? env.RUNNER_TEMP ?? '',
      GITHUB_API_URL: server.url,
      GITHUB_WORKSPACE: workspace,
      GITHUB_JOB: check ?? 'suite',
      GITHUB_RUN_ID: String(step.run ?? 1),
      GITHUB_RUN_ATTEMPT: '1',
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    },
  });
}

/** What runs on a pull request's test merge. */
export const onPull = (
  { root: workspace, merge, side, first }: Readonly<Record<'root' | 'merge' | 'side' | 'first', string>>,
  server: GitHubServer,
  more: Partial<Step> = {},
): Promise<StepResult> =>
  runStep({
    server,
    workspace,
    event: 'pull_request',
    sha: merge,
    ref: 'refs/pull/7/merge',
    payload: pull(side, first),
    ...more,
  });

export const bodies = ({ state }: GitHubServer): readonly string[] =>
  [...state.comments.values()].map(({ body }) => body);

/** `POST /issues/7/comments` and the like, with ids taken out. */
export const asked = ({ asked: questions }: GitHubServer): readonly string[] =>
  questions.map(
    ({ method, path }) => `${method} ${path.replace(/\?.*$/s, '').replace(/\d{4,}|sarif-\d+/g, 'ID')}`,
  );

export const annotationsOf = ({ commands }: StepResult) =>
  commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
