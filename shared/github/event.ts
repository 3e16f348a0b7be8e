import { readFileSync } from 'node:fs';
import type { BaseRequest } from '../core/base.ts';
import { PortcullisError } from '../core/errors.ts';
import type { Scope } from '../core/result.ts';
import { type Fields, commitId, field, isCommit, number, objectId, text } from './payload.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Name of the base branch, without `refs/heads/`. */
  readonly baseRef: string;
  /** The head lies in another repository, or in one that is gone: the token is read-only there. */
  readonly fork: boolean;
}

/** What a job's environment and its event say. Strings of the event are a stranger's text. */
export interface RunnerContext {
  readonly eventName: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Without a slash at the end; not github.com on GHES. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  readonly defaultBranch: string | null;
  /** Of a push: the ref's earlier commit, zeros when it is new; null when the ref is gone, and for other events. */
  readonly before: string | null;
  readonly pullRequest: PullRequest | null;
  /** Of a merge group: the commit that it is built on. */
  readonly mergeBase: string | null;
  /** Which run of which job this is; null where the runner does not say. */
  readonly job: Job | null;
}

export interface Job {
  /** The file of the workflow, `owner/name/.github/workflows/x.yml`; '' where the runner does not say. */
  readonly workflow: string;
  /** GITHUB_JOB, the key in the workflow's file. */
  readonly id: string;
  /** GITHUB_RUN_ID: grows with time. */
  readonly run: number;
  /** GITHUB_RUN_ATTEMPT, from 1. */
  readonly attempt: number;
}

/** Events whose payload holds the whole pull request. `issue_comment` does not: it knows no commit. */
const pullRequestEvents: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

const unsafe = (message: string, hint: string, cause?: unknown): PortcullisError =>
  new PortcullisError('unsafe-event', message, hint, cause);

/**
 * Reads the event's file ourselves: the toolkit's `context` acts when it is imported, reads process.env alone, prints
 * the path unescaped when the file is missing, and passes on JSON.parse's message, which quotes the payload.
 */
export const readPayload = (path: string | undefined, eventName: string): Fields => {
  const hint = 'Keep GITHUB_EVENT_PATH as the runner sets it, and mount its folder into the container.';
  let payload: unknown;
  try {
    payload = path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch (cause) {
    throw unsafe(`The file of the ${eventName} event cannot be read.`, hint, cause);
  }
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload as Fields;
  throw unsafe(`The file of the ${eventName} event is missing or holds no event.`, hint);
};

const pullRequestOf = (payload: Fields): PullRequest => {
  const pull = field(payload, 'pull_request');
  const head = field(pull, 'head');
  const base = field(pull, 'base');
  const id = number(pull, 'number');
  const headSha = commitId(head, 'sha');
  const baseSha = commitId(base, 'sha');
  const baseRef = text(base, 'ref');
  if (id === null || headSha === null || baseSha === null || baseRef === null) {
    throw unsafe(
      'The event does not say which commits the pull request is made of.',
      'Run on pull_request, as GitHub sends it.',
    );
  }
  const home = text(field(base, 'repo'), 'full_name');
  return {
    number: id,
    headSha,
    baseSha,
    baseRef,
    fork: home === null || text(field(head, 'repo'), 'full_name') !== home,
  };
};

const mergeBaseOf = (payload: Fields): string => {
  const base = commitId(field(payload, 'merge_group'), 'base_sha');
  if (base !== null) return base;
  throw unsafe(
    'The event does not say what the merge group is built on.',
    'Run on merge_group, as GitHub sends it.',
  );
};

const required = (env: Environment, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw unsafe(
    `The runner's variable ${name} is missing.`,
    'Pass the runner’s GITHUB_* variables to the step.',
  );
};

/**
 * What the job knows; undefined outside a runner (GITHUB_ACTIONS is not `true`).
 * @throws PortcullisError `unsafe-event` when the runner's variables or its event file are missing or make no sense.
 */
export const runnerContext = (env: Environment): RunnerContext | undefined => {
  if (env.GITHUB_ACTIONS !== 'true') return undefined;
  const eventName = required(env, 'GITHUB_EVENT_NAME');
  const payload = readPayload(env.GITHUB_EVENT_PATH, eventName);
  const address = (name: string): string => required(env, name).replace(/\/$/, '');
  return {
    eventName,
    repository: required(env, 'GITHUB_REPOSITORY'),
    serverUrl: address('GITHUB_SERVER_URL'),
    apiUrl: address('GITHUB_API_URL'),
    sha: required(env, 'GITHUB_SHA'),
    ref: required(env, 'GITHUB_REF'),
    defaultBranch: text(field(payload, 'repository'), 'default_branch'),
    before: eventName === 'push' && payload.deleted !== true ? objectId(payload, 'before') : null,
    pullRequest: pullRequestEvents.has(eventName) ? pullRequestOf(payload) : null,
    mergeBase: eventName === 'merge_group' ? mergeBaseOf(payload) : null,
    job: jobOf(env),
  };
};

const jobOf = ({
  GITHUB_JOB: id,
  GITHUB_RUN_ID: run,
  GITHUB_RUN_ATTEMPT: attempt,
  GITHUB_WORKFLOW_REF: ref = '',
}: Environment): Job | null =>
  id && /^\d{1,15}$/.test(run ?? '') && /^\d{1,6}$/.test(attempt ?? '')
    ? { workflow: ref.replace(/@[^]*$/, ''), id, run: Number(run), attempt: Number(attempt) }
    : null;

/** Pull requests and merge groups answer for what they bring in; everything else for all there is. */
export const defaultScope = (context: RunnerContext | undefined): Scope =>
  context?.pullRequest || context?.mergeBase ? 'introduced' : 'all';

/** Where to look for the base of an event. */
export const baseRequest = (context: RunnerContext | undefined): BaseRequest => {
  if (context === undefined) return { kind: 'none' };
  const { pullRequest, mergeBase, before, defaultBranch, ref, sha } = context;
  if (pullRequest) {
    const { headSha, baseSha, baseRef } = pullRequest;
    return { kind: 'pull-request', ref, sha, headSha, baseSha, baseRef };
  }
  if (mergeBase) return { kind: 'merge-group', sha, baseSha: mergeBase };
  // A tag brings in nothing of its own, and what a deletion leaves is the default branch.
  if (before === null || !ref.startsWith('refs/heads/')) return { kind: 'none' };
  // A new default branch compared with itself would be all clean.
  const itself = !isCommit(before) && (defaultBranch === null || ref === `refs/heads/${defaultBranch}`);
  return itself ? { kind: 'none' } : { kind: 'push', ref, before, defaultBranch };
};
