import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { RunResult } from '../../shared/core/result.ts';
import { makeFolder } from '../shared/files/sandbox.ts';

export const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist/index.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const dropped = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  /** Root may read everything; without these powers it has to ask like anybody else (Linux capabilities(7)). */
  readonly withoutRootPowers?: boolean;
}

/** Starts dist as a user does. Nothing of the tests' own environment gets in but PATH and HOME. */
export function portcullis(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { cwd = makeFolder(), env = {}, node = [] } = surroundings;
  const { PATH = '', HOME = '' } = process.env;
  const command = [process.execPath, ...node, dist, ...args];
  const isRoot = surroundings.withoutRootPowers === true && process.getuid?.() === 0;
  const [program = '', ...rest] = isRoot ? [...dropped, ...command] : command;
  const child = spawn(program, rest, { cwd, env: { PATH, HOME, ...env } });
  child.stdin.end();
  return Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([stdout, stderr]) => ({
      code: child.exitCode,
      stdout,
      stderr,
    }),
  );
}

/** The JSON report of a run, and how it ended. */
export async function report(args: readonly string[], surroundings: Surroundings = {}) {
  const file = join(makeFolder(), 'report.json');
  const ended = await portcullis([`--report`, `json=${file}`, ...args], surroundings);
  return { ...ended, result: JSON.parse(readFileSync(file, 'utf8')) as RunResult };
}

/** `status rule path:line` of each finding. */
export const shown = ({ checks }: RunResult): string[] =>
  checks.flatMap(({ findings }) =>
    findings.map(
      ({ status, ruleId, region }) =>
        `${status} ${ruleId} ${region?.path ?? ''}:${String(region?.startLine)}`,
    ),
  );

export interface Job {
  readonly event: string;
  readonly sha: string;
  readonly ref: string;
  readonly payload?: object;
  readonly server?: string;
}

/** The environment that a runner gives to a step. */
export function job({
  event,
  sha,
  ref,
  payload = {},
  server = 'https://github.example',
}: Job): Record<string, string> {
  const temp = makeFolder();
  mkdirSync(join(temp, 'runner'));
  const path = join(temp, 'event.json');
  writeFileSync(
    path,
    JSON.stringify({ repository: { full_name: 'owner/name', default_branch: 'main' }, ...payload }),
  );
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: `${server}/api/v3`,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    RUNNER_TEMP: join(temp, 'runner'),
  };
}

/** A pull request's event. */
export const pull = (head: string, base: string): object => ({
  pull_request: {
    number: 7,
    head: { sha: head, repo: { full_name: 'owner/name' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'owner/name' } },
  },
});
