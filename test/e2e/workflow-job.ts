import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../shared/files/sandbox.ts';
import { fileCommands, runComposite, start } from './composite-runner.ts';
import {
  asText,
  filled,
  holds,
  inContexts,
  interpolate,
  type Lookup,
  memberOf,
  type Value,
} from './expression.ts';
import { root } from './portcullis.ts';
import { knownActions, type StandIn, type Used } from './workflow-actions.ts';
import type { Permissions, Step, StepsJob } from './workflow-file.ts';
import type { Run } from './workflow-runner.ts';
import { tokenFor } from './workflow-token.ts';

export type Conclusion = 'success' | 'failure' | 'skipped';

export interface JobResult {
  /** As the pull request shows it: the caller's name before that of a called job. */
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** Of all steps. */
  readonly log: string;
  readonly summary: string;
}

type Contexts = Readonly<Record<string, Value>>;

/** `OWNER/portcullis` at the commit of a release, which the release fills in. */
export const ours = /^[\w-]+\/portcullis((?:\/[\w.-]+)*)@(?:SHA|[0-9a-f]{40})$/;

/** Whether a condition asks for the state itself; every other begins with success(). */
const asksState = /\b(?:success|failure|always|cancelled)\s*\(/;

/** Whether a step or job runs, after what went before it. */
export function isDue(condition: string | undefined, isGood: boolean, lookup: Lookup): boolean {
  const states: Readonly<Record<string, boolean>> = {
    'success()': isGood,
    'failure()': !isGood,
    'always()': true,
    'cancelled()': false,
  };
  const text = condition ?? 'success()';
  if (!isGood && !asksState.test(text)) return false;
  return holds(text, (name) => states[name] ?? lookup(name));
}

const texts = (
  given: Readonly<Record<string, Value>> | undefined,
  lookup: Lookup,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, one]) => [name, asText(filled(one, lookup))]));

/** Runs the steps of a job on a machine of its own. */
export async function runSteps(
  run: Run,
  job: StepsJob,
  name: string,
  permissions: Permissions,
  around: Contexts,
): Promise<JobResult> {
  const { token, revoke } = tokenFor(run.server, permissions);
  const [workspace, temp] = [makeFolder(), makeFolder()];
  const github = { ...(around.github as Record<string, Value>), token, workspace };
  const steps: Record<string, Value> = {};
  let env = texts(job.env, inContexts({ ...around, github }));
  let [log, summary, isGood] = ['', '', true];

  const stepOf = async (step: Step, lookup: Lookup): Promise<Used & { summary?: string }> => {
    const here = { ...run.env, ...env, ...texts(step.env, lookup), RUNNER_TEMP: temp };
    const surroundings = {
      ...here,
      GITHUB_WORKSPACE: workspace,
      GITHUB_JOB: asText(memberOf(around.github ?? null, 'job')),
      PATH: [...run.programs, dirname(process.execPath), process.env.PATH ?? ''].join(':'),
    };
    if ('run' in step) {
      const ended = await runScript(step.shell, step.run, workspace, temp, surroundings);
      env = { ...env, ...ended.env };
      return ended;
    }
    const given = texts(step.with, lookup);
    const [, folder] = ours.exec(step.uses) ?? [];
    if (folder !== undefined) {
      const ended = await runComposite({
        action: join(root, folder),
        workspace,
        temp,
        with: given,
        env: surroundings,
        token,
      });
      return { ...ended, ok: ended.exitCode === 0 };
    }
    return standIn(
      run,
      step.uses,
    )({
      with: given,
      env: surroundings,
      permissions,
      workspace,
      temp,
      checkout: run.checkout,
      artifacts: run.artifacts,
      artifactsOf: run.artifactsOf,
      makeFolder,
    });
  };

  for (const step of job.steps) {
    const lookup = inContexts({ ...around, github, env, steps, runner: { os: 'Linux', temp } });
    if (!isDue(step.if, isGood, lookup)) continue;
    const used = await stepOf(step, lookup);
    const outcome = used.ok === false ? 'failure' : 'success';
    log += used.log ?? '';
    summary += used.summary ?? '';
    if (step.id !== undefined) steps[step.id] = { outcome, outputs: used.outputs ?? {} };
    if (outcome === 'failure' && step['continue-on-error'] !== true) isGood = false;
  }
  revoke();
  const after = inContexts({ ...around, github, env, steps });
  return {
    name,
    conclusion: isGood ? 'success' : 'failure',
    outputs: texts(job.outputs, after),
    log,
    summary,
  };
}

function standIn(run: Run, uses: string): StandIn {
  const [name = ''] = uses.split('@');
  const found = run.standIns[name] ?? knownActions[name];
  if (found === undefined) throw new Error(`Nothing stands in for ${uses}.`);
  return found;
}

async function runScript(
  shell: string,
  script: string,
  workspace: string,
  temp: string,
  env: Readonly<Record<string, string>>,
) {
  const unique = randomUUID();
  const folder = join(temp, '_scripts', unique);
  mkdirSync(folder, { recursive: true });
  const names = ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;
  for (const name of names) writeFileSync(join(folder, name), '');
  const file = join(folder, 'run.sh');
  writeFileSync(file, script);
  const { exitCode, log } = await start(shell, file, workspace, {
    HOME: temp,
    ...env,
    ...Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(folder, name)])),
  });
  const written = (name: (typeof names)[number]): string => readFileSync(join(folder, name), 'utf8');
  return {
    ok: exitCode === 0,
    log,
    outputs: Object.fromEntries(fileCommands(written('OUTPUT'))),
    env: Object.fromEntries(fileCommands(written('ENV'))),
    summary: written('STEP_SUMMARY'),
  };
}

export const nameOf = (job: { readonly name?: string | undefined }, id: string, lookup: Lookup): string =>
  interpolate(job.name ?? id, lookup);
