import { lstatSync, readFileSync } from 'node:fs';
import { PortcullisError } from '../../shared/core/errors.ts';
import { parseJson } from '../../shared/core/json.ts';
import { ProgramError } from '../../shared/core/programs.ts';
import type { RunResult } from '../../shared/core/result.ts';
import { cleanEnvironment } from '../../shared/exec/environment.ts';
import { run } from '../../shared/exec/run.ts';
import { githubSettings } from '../../shared/github/settings.ts';
import { reportSchema } from '../../shared/report/json-schema.ts';
import type { Settings } from './plan.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The program that is running: it starts itself. */
export interface Program {
  readonly node: string;
  /** Of Node itself. */
  readonly options: readonly string[];
  readonly entry: string;
}

export interface Look {
  readonly program: Program;
  readonly settings: Settings;
  /** `owner/name` */
  readonly repository: string;
  readonly folder: string;
  /** Where the report is written: not in the folder. */
  readonly report: string;
  readonly timeoutMs: number;
  readonly env: Environment;
}

const mostMemory = 4 * 1024 ** 3;
const mostReport = 256 * 1024 ** 2;
const mostOutput = 16 * 1024 ** 2;

/**
 * All checks over a folder, in a process of its own: what one repository makes it do (crash, hang, fill the memory) must
 * not end the audit of the others, and it knows nothing of the job around it but the token. Throws PortcullisError.
 */
export async function look({
  program,
  settings,
  folder,
  report,
  timeoutMs,
  ...rest
}: Look): Promise<RunResult> {
  const { repository, env } = rest;
  const { apiUrl, token } = githubSettings(env);
  const policy = settings.orgPolicy === null ? [] : ['--org-policy', settings.orgPolicy];
  const asked = ['--scope', 'all', '--on-error', 'fail', ...policy, '--report', `json=${report}`];
  const { code } = await run({
    program: program.node,
    args: [...program.options, program.entry, settings.checks.join(','), ...asked],
    environment: {
      ...cleanEnvironment(folder, env),
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: repository,
      ...(env.GITHUB_SERVER_URL && { GITHUB_SERVER_URL: env.GITHUB_SERVER_URL }),
      ...(token !== undefined && { GITHUB_TOKEN: token }),
    },
    folder,
    timeoutMs,
    maxMemoryBytes: mostMemory,
    maxOutputBytes: mostOutput,
  }).catch((error: unknown) => {
    throw error instanceof ProgramError ? brokenOff(why[error.code] ?? 'could not be run') : error;
  });
  const result = reportIn(report);
  if (result === undefined) throw brokenOff(`ended with ${code} and left no report`);
  return result;
}

const why: Readonly<Record<string, string>> = {
  timeout: 'took too long',
  'too-much-memory': 'needed more than 4 GiB of memory',
  killed: 'were ended by the system',
};

const brokenOff = (reason: string): PortcullisError =>
  new PortcullisError(
    'internal',
    `The checks ${reason}.`,
    'Run Portcullis in the repository itself to see where.',
  );

function reportIn(file: string): RunResult | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > mostReport) return undefined;
  const read = reportSchema.safeParse(parseJson(readFileSync(file)));
  return read.success ? read.data : undefined;
}
