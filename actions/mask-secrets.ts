import { relative, resolve } from 'node:path';
import type { Run } from '../shared/core/result.ts';
import { runnerLog } from '../shared/github/log.ts';
import type { StandardOutput } from './standard-output.ts';

/**
 * Lets a runner star what was found in every log of the job: a later step may print it. In a step of our own actions
 * alone; anywhere else standard output may lead to a file, and these lines hold the secrets themselves.
 */
export function maskSecrets(
  { secrets = new Set() }: Run,
  { GITHUB_ACTIONS, GITHUB_ACTION_PATH }: Readonly<Record<string, string | undefined>>,
  out: StandardOutput,
  program = process.argv[1],
): void {
  if (GITHUB_ACTIONS !== 'true' || !GITHUB_ACTION_PATH || program === undefined) return;
  // The program is `dist/index.js` of the folder that holds the actions.
  const isOurs = !/^\.\.|^[/\\]|^\w:/u.test(relative(resolve(program, '../..'), GITHUB_ACTION_PATH));
  if (isOurs) runnerLog(out).mask(secrets);
}
