import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubServer } from '../github-server/server.ts';
import { asText, filled, inContexts, memberOf, type Value } from './expression.ts';
import { root } from './portcullis.ts';
import type { StandIn, Uses } from './workflow-actions.ts';
import {
  type CallJob,
  call,
  type Job,
  type Permissions,
  readWorkflow,
  type Workflow,
} from './workflow-file.ts';
import { combinations } from './workflow-matrix.ts';
import { type Conclusion, isDue, type JobResult, nameOf, ours, runSteps } from './workflow-job.ts';
import { defaultPermissions, lowered, readOnly } from './workflow-token.ts';

/** One run of a workflow, as all its jobs see it. */
export interface Run {
  readonly server: GitHubServer;
  /** GITHUB_* of the event. */
  readonly env: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, Value>>;
  readonly checkout: Uses['checkout'];
  /** A pull request from a fork: tokens can only read, and there are no secrets. */
  readonly isFork: boolean;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly artifacts: Map<string, string>;
  readonly artifactsOf: Uses['artifactsOf'];
  /** Text of a file of the repository, at the commit of the run. */
  readonly read: (path: string) => string;
  /** What stands for the actions of others, by `owner/name`. */
  readonly standIns: Readonly<Record<string, StandIn>>;
  /** Jobs by name that ended well in an earlier attempt of this run: they are not run again. */
  readonly kept: ReadonlyMap<string, JobResult>;
  /** Folders of programs that the machine has. */
  readonly programs: readonly string[];
}

export interface Ended {
  readonly conclusion: Conclusion;
  /** In the order in which they ran; those of called workflows, one by one. */
  readonly jobs: readonly JobResult[];
}

/** What a workflow is run with: by an event, or by a caller. */
interface Frame {
  readonly workflow: Workflow;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** The most that its jobs can have. */
  readonly allowed: Permissions | undefined;
  /** Names of the jobs that called it, each with ` / ` behind. */
  readonly before: string;
  readonly depth: number;
  /** Whether something that it needs was run in this attempt. */
  readonly isAnew: boolean;
}

/** GitHub's limit of levels of reusable workflows, its docs say. */
const deepest = 4;

export async function runWorkflow(run: Run, text: string): Promise<Ended> {
  const frame: Frame = {
    workflow: readWorkflow(text),
    inputs: {},
    secrets: run.isFork ? {} : run.secrets,
    allowed: undefined,
    before: '',
    depth: 1,
    isAnew: false,
  };
  const { results, jobs } = await runJobs(run, frame);
  return { conclusion: worst([...results.values()].map(({ conclusion }) => conclusion)), jobs };
}

interface Outcome {
  readonly conclusion: Conclusion;
  /** Run in this attempt. */
  readonly isAnew: boolean;
  readonly outputs: Readonly<Record<string, string>>;
}

const worst = (all: readonly Conclusion[]): Conclusion => {
  if (all.includes('failure')) return 'failure';
  return all.includes('success') ? 'success' : 'skipped';
};

async function runJobs(run: Run, frame: Frame) {
  const results = new Map<string, Outcome>();
  const jobs: JobResult[] = [];
  const waiting = Object.entries(frame.workflow.jobs);
  while (waiting.length > 0) {
    const at = waiting.findIndex(([, { needs = [] }]) => needs.every((one) => results.has(one)));
    const [next] = at < 0 ? [] : waiting.splice(at, 1);
    if (next === undefined) throw new Error('A job needs one that does not exist, or itself.');
    const [id, job] = next;
    const needs = Object.fromEntries((job.needs ?? []).map((one) => [one, neededAs(results.get(one))]));
    const isAnew = frame.isAnew || (job.needs ?? []).some((one) => results.get(one)?.isAnew);
    const ended = await runJob(run, { ...frame, isAnew }, id, job, needs);
    jobs.push(...ended.jobs);
    results.set(id, ended);
  }
  return { results, jobs };
}

const neededAs = (outcome: Outcome | undefined): { readonly result: string; readonly outputs: Value } => ({
  result: outcome?.conclusion ?? 'skipped',
  outputs: outcome?.outputs ?? {},
});

/** All that a matrix makes of a job. */
async function runJob(
  run: Run,
  frame: Frame,
  id: string,
  job: Job,
  needs: Readonly<Record<string, { readonly result: string; readonly outputs: Value }>>,
): Promise<Outcome & { readonly jobs: readonly JobResult[] }> {
  const { workflow, inputs, secrets } = frame;
  const around = {
    github: { ...run.github, job: id },
    inputs,
    needs,
    vars: run.vars,
    secrets: { ...secrets },
    strategy: {},
    matrix: {},
  };
  const isGood = Object.values(needs).every(({ result }) => result === 'success');
  if (!isDue(job.if, isGood, inContexts(around)))
    return {
      conclusion: 'skipped',
      outputs: {},
      isAnew: false,
      jobs: [skipped(frame.before + (job.name ?? id))],
    };

  const asked = job.permissions ?? workflow.permissions ?? frame.allowed ?? defaultPermissions;
  const permissions = frame.allowed === undefined ? asked : lowered(asked, frame.allowed, id);
  const jobs: JobResult[] = [];
  const ended: Outcome[] = [];
  for (const matrix of combinations(filled(job.strategy?.matrix ?? {}, inContexts(around)), around)) {
    const here = { ...around, matrix };
    const name = frame.before + nameOf(job, id, inContexts(here));
    const kept = frame.isAnew ? undefined : run.kept.get(name);
    if (kept !== undefined) ended.push({ ...kept, isAnew: false });
    else if ('uses' in job) {
      const called = await runCalled(run, frame, job, `${name} / `, permissions, here);
      jobs.push(...called.jobs);
      ended.push(called);
    } else {
      const rights = run.isFork ? readOnly(permissions) : permissions;
      const result = await runSteps(run, job, name, rights, here);
      jobs.push(result);
      ended.push({ ...result, isAnew: true });
    }
  }
  const outputs = Object.fromEntries(ended.flatMap((one) => Object.entries(one.outputs)));
  const isAnew = ended.some((one) => one.isAnew);
  return { conclusion: worst(ended.map(({ conclusion }) => conclusion)), outputs, isAnew, jobs };
}

const skipped = (name: string): JobResult => ({
  name,
  conclusion: 'skipped',
  outputs: {},
  log: '',
  summary: '',
});

/** A reusable workflow: of the repository itself, or of this project's own folder. */
function textOf(run: Run, uses: string): string {
  if (uses.startsWith('./.github/workflows/')) return run.read(uses.slice(2));
  const [, path] = ours.exec(uses) ?? [];
  if (path === undefined) throw new Error(`Nothing stands in for ${uses}.`);
  return readFileSync(join(root, path), 'utf8');
}

async function runCalled(
  run: Run,
  caller: Frame,
  job: CallJob,
  before: string,
  allowed: Permissions,
  around: Readonly<Record<string, Value>>,
) {
  const workflow = readWorkflow(textOf(run, job.uses));
  if (caller.depth >= deepest) throw new Error('More levels of reusable workflows than GitHub allows.');
  const declared = call.parse(workflow.on.workflow_call);
  const secrets =
    job.secrets === 'inherit'
      ? caller.secrets
      : textsOf(job.secrets ?? {}, (one) => filled(one, inContexts(around)));
  const { results, jobs } = await runJobs(run, {
    workflow,
    inputs: inputsOf(declared.inputs, job, around),
    secrets,
    allowed,
    before,
    depth: caller.depth + 1,
    isAnew: caller.isAnew,
  });
  const contexts = { jobs: Object.fromEntries([...results].map(([id, one]) => [id, neededAs(one)])) };
  return {
    conclusion: worst([...results.values()].map(({ conclusion }) => conclusion)),
    isAnew: [...results.values()].some((one) => one.isAnew),
    outputs: Object.fromEntries(
      Object.entries(declared.outputs).map(([name, { value }]) => [
        name,
        asText(filled(value, inContexts(contexts))),
      ]),
    ),
    jobs,
  };
}

const textsOf = (
  given: Readonly<Record<string, string>>,
  of: (text: string) => Value,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, asText(of(text))]));

/** @throws Error on an input that is unknown, missing or of another type: GitHub does not start such a run. */
function inputsOf(
  declared: ReturnType<typeof call.parse>['inputs'],
  { with: given = {}, uses }: CallJob,
  around: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  for (const name of Object.keys(given))
    if (declared[name] === undefined) throw new Error(`${uses} has no input ${name}.`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type, default: fallback, required }]) => {
      const value = name in given ? filled(memberOf(given, name), inContexts(around)) : fallback;
      if (value === undefined && required) throw new Error(`${uses} needs the input ${name}.`);
      if (value !== undefined && typeof value !== type) throw new Error(`The input ${name} is no ${type}.`);
      return [name, value ?? { string: '', number: 0, boolean: false }[type]];
    }),
  );
}
