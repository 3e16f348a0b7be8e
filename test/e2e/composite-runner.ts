import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { type Lookup, type Value, holds, interpolate } from './expression.ts';
import { type WorkflowCommand, workflowCommands } from './workflow-commands.ts';

/** One `uses:` step of a workflow, run as GitHub's runner runs a composite action. */
export interface UsesStep {
  /** Folder that holds action.yml. */
  readonly action: string;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly with?: Readonly<Record<string, string>>;
  /** The job's environment, GITHUB_* of the event included. Nothing else of ours gets in but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>;
  readonly os?: 'Linux' | 'macOS' | 'Windows';
  readonly token?: string;
}

export interface StepResult {
  readonly exitCode: number;
  /** What the runner would take for workflow commands, of both output streams. */
  readonly commands: readonly WorkflowCommand[];
  /** Of the action, as its `outputs:` map them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary; empty when a step's part is over 1 MiB, which GitHub throws away. */
  readonly summary: string;
  /** Both output streams. */
  readonly log: string;
}

type Mapping = Readonly<Record<string, unknown>>;

const mapping = (value: unknown, what: string): Mapping => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
  throw new Error(`${what} is not a mapping.`);
};

/** Scalars as the runner turns them into strings. */
const scalar = (value: unknown, what: string): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  throw new Error(`${what} is not a scalar.`);
};

const only = (value: Mapping, keys: readonly string[], what: string): void => {
  const other = Object.keys(value).filter((key) => !keys.includes(key));
  if (other.length > 0) throw new Error(`${what} has what is not modelled: ${other.join(', ')}.`);
};

/** The lines of GITHUB_OUTPUT and GITHUB_ENV: `name=value`, or `name<<END`, lines, `END`. */
export const fileCommands = (text: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  const lines = text
    .split('\n')
    .map((line) => (process.platform === 'win32' ? line.replace(/\r$/, '') : line));
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, sign, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (!name || (sign === '<<' && !rest)) throw new Error(`Invalid format: ${line}`);
    if (sign === '=') {
      values.set(name, rest ?? '');
      continue;
    }
    const end = lines.indexOf(rest ?? '');
    if (end < 0) throw new Error(`No line ends the value of ${name}.`);
    values.set(
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    );
  }
  return values;
};

const shells: Readonly<Record<string, readonly string[]>> = {
  sh: ['-e'],
  bash: ['--noprofile', '--norc', '-e', '-o', 'pipefail'],
};

/** The runner reads line by line: a last line without its end does not run into the next stream. */
const ended = (text: string): string => (/[^\r\n]$/.test(text) ? `${text}\n` : text);

interface Ended {
  readonly exitCode: number;
  readonly log: string;
}

export const start = (
  shell: string,
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> => {
  const options = shells[shell];
  if (options === undefined) throw new Error(`The shell ${shell} is not modelled.`);
  return new Promise((resolve, reject) => {
    const child = spawn(shell, [...options, script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const streams: [string, string] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (streams[0] += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (streams[1] += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, log: streams.map(ended).join('') }));
  });
};

const inputsOf = (action: Mapping, step: UsesStep, github: Lookup): ReadonlyMap<string, string> => {
  const declared = mapping(action.inputs ?? {}, 'inputs');
  const given = new Map(Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const values = new Map<string, string>();
  for (const [written, definition] of Object.entries(declared)) {
    const name = written.toLowerCase();
    const fallback = interpolate(scalar(mapping(definition, written).default, `default of ${name}`), github);
    values.set(name, given.get(name) ?? fallback);
    given.delete(name);
  }
  // GitHub only warns; in a test it is a mistake.
  if (given.size > 0) throw new Error(`Unexpected inputs: ${[...given.keys()].join(', ')}.`);
  return values;
};

/** GitHub's limit for one step's part of the summary, in bytes. */
const summaryLimit = 1024 * 1024;

/** Runs the action of a `uses:` step. Throws on anything in its file that is not modelled here. */
export const runComposite = async (step: UsesStep): Promise<StepResult> => {
  const action = mapping(load(readFileSync(join(step.action, 'action.yml'), 'utf8')), 'action.yml');
  const runs = mapping(action.runs, 'runs');
  only(runs, ['using', 'steps'], 'runs');
  if (runs.using !== 'composite' || !Array.isArray(runs.steps)) throw new Error('Not a composite action.');

  const os = step.os ?? 'Linux';
  const contexts = new Map<string, Value>([
    ['github.token', step.token ?? ''],
    ['runner.os', os],
  ]);
  const outputs = new Map<string, string>();
  const ids = new Set<string>();
  const lookup: Lookup = (name) => {
    const [, id] = /^steps\.([^.]+)\.outputs\.[^.]+$/.exec(name) ?? [];
    if (id !== undefined && ids.has(id)) return outputs.get(name) ?? null;
    return contexts.get(name.startsWith('inputs.') ? name.toLowerCase() : name);
  };
  for (const [name, value] of inputsOf(action, step, lookup)) contexts.set(`inputs.${name}`, value);

  const files = join(step.temp, '_runner_file_commands');
  mkdirSync(files, { recursive: true });
  const jobEnv = new Map(Object.entries(step.env ?? {}));
  const folders: string[] = [];
  let log = '';
  let summary = '';
  let exitCode = 0;

  for (const [index, value] of runs.steps.entries()) {
    const what = `step ${index + 1}`;
    const part = mapping(value, what);
    only(part, ['id', 'name', 'if', 'env', 'shell', 'run'], what);
    const id = scalar(part.id, 'id') || `__${index}`;
    ids.add(id);
    // Without a status function every condition begins with success().
    if (exitCode !== 0 || !holds(scalar(part.if ?? 'true', 'if'), lookup)) continue;
    const run = scalar(part.run, 'run');
    if (run.includes('${{')) throw new Error(`${what} has an expression inside run.`);

    const unique = randomUUID();
    const command = (name: string): string => join(files, `${name}_${unique}`);
    const names = ['output', 'env', 'path', 'step_summary', 'state'];
    for (const name of names) writeFileSync(command(name), '');
    const script = join(step.temp, `${unique}.sh`);
    writeFileSync(script, run.replaceAll('\r\n', '\n'));
    const own = Object.entries(mapping(part.env ?? {}, 'env')).map(
      ([name, text]) => [name, interpolate(scalar(text, name), lookup)] as const,
    );
    const path = jobEnv.get('PATH') ?? process.env.PATH ?? '';
    const result = await start(scalar(part.shell, 'shell'), script, step.workspace, {
      HOME: process.env.HOME ?? step.temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: step.temp,
      RUNNER_OS: os,
      ...Object.fromEntries(jobEnv),
      PATH: [...folders.toReversed(), path].join(delimiter),
      ...Object.fromEntries(own),
      GITHUB_ACTION: id,
      GITHUB_ACTION_PATH: step.action,
      ...Object.fromEntries(names.map((name) => [`GITHUB_${name.toUpperCase()}`, command(name)])),
    });
    log += result.log;
    exitCode = result.exitCode;

    const written = (name: string): string => readFileSync(command(name), 'utf8');
    for (const [name, text] of fileCommands(written('output')))
      outputs.set(`steps.${id}.outputs.${name}`, text);
    for (const [name, text] of fileCommands(written('env')))
      if (name !== 'NODE_OPTIONS') jobEnv.set(name, text);
    folders.push(...written('path').split(/\r?\n/).filter(Boolean));
    if (Buffer.byteLength(written('step_summary')) <= summaryLimit) summary += written('step_summary');
  }

  const mapped = Object.entries(mapping(action.outputs ?? {}, 'outputs')).map(
    ([name, output]) => [name, interpolate(scalar(mapping(output, name).value, name), lookup)] as const,
  );
  return {
    exitCode,
    commands: workflowCommands(log),
    outputs: Object.fromEntries(mapped),
    summary,
    log,
  };
};
