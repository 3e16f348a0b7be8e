import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Check } from '../../shared/core/check.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import { locate } from '../../shared/files/locate.ts';
import { writeReport } from '../../shared/files/write.ts';
import { forLog } from '../../shared/report/escape.ts';
import { initInputs, initUsage } from './inputs.ts';
import { found, policyFor, policyPath } from './policy.ts';
import { survey } from './survey.ts';
import { isUnfilled, requiredCheck, workflowsFor, type NewFile, type Release } from './workflows.ts';
import { sideOfHead } from '../sides.ts';

export interface InitSurroundings {
  readonly cwd: string;
  /** What a user types to start this program. */
  readonly program: string;
  readonly checks: () => Promise<readonly Check[]>;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly release: () => Promise<Release | undefined>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * The command `init`: looks at what a repository contains, writes a workflow and a policy into it, and says what comes next.
 * It never changes a file that is there: then nothing is written, and the exit code is 2. `--diff` only shows.
 */
export async function init(argv: readonly string[], surroundings: InitSurroundings): Promise<number> {
  try {
    return await propose(argv, surroundings);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    surroundings.complain(`${forLog(`${error.message} ${error.hint}`)}\n`);
    return 2;
  }
}

async function propose(
  argv: readonly string[],
  { cwd, program, checks, write, complain, release, today }: InitSurroundings,
): Promise<number> {
  const { path, isForkSafe, isDiff } = readArguments(argv, program);
  const location = await locate([path], cwd);
  const side = await sideOfHead(location);
  const seen = await survey(await checks(), side);
  const files: readonly NewFile[] = [
    ...workflowsFor(isForkSafe ? 'forkSafe' : 'gate', await release()),
    { path: policyPath, text: policyFor(seen, daysAfter(today, 90)) },
  ];
  const standing = files.flatMap(({ path }) =>
    bothEndings(path).filter((one) => isThere(join(location.root, one))),
  );
  if (isDiff) {
    for (const file of files)
      if (!bothEndings(file.path).some((one) => standing.includes(one))) write(asDiff(file));
    for (const one of standing) complain(`${one} is there already, and not in the diff.\n`);
    return 0;
  }
  if (standing.length > 0) {
    const names = standing.join(' and ');
    const hint = '--diff shows what init would write beside them.';
    complain(
      `Nothing was written: ${names} ${standing.length === 1 ? 'is' : 'are'} there already. ${hint}\n`,
    );
    return 2;
  }
  for (const file of files) writeReport(join(location.root, file.path), file.text, cwd, location.root);
  write(`Found ${found(seen.checks)}.\n`);
  for (const file of files) write(`Wrote ${file.path}\n`);
  write(
    `\nNext\n${nextSteps(files, path, program)
      .map((step, at) => `  ${at + 1}. ${step}\n`)
      .join('')}`,
  );
  return 0;
}

function nextSteps(files: readonly NewFile[], path: string, program: string): readonly string[] {
  const unfilled = files.filter(isUnfilled).map((file) => file.path);
  return [
    ...(unfilled.length > 0
      ? [
          `This copy does not know where it is published: in ${unfilled.join(' and ')} write its repository and the\n     commit of a release in place of OWNER/portcullis and SHA.`,
        ]
      : []),
    `Read ${policyPath}: what people have to decide stands there as a comment.`,
    `See what is there today: ${program} all${path === '.' ? '' : ` ${forLog(path)}`}`,
    'Commit the files on a branch and open a pull request: findings that stand already do not block it.',
    `Make "${requiredCheck}" a required check, best by a ruleset of the organisation.`,
  ];
}

function readArguments(argv: readonly string[], program: string) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(initInputs.map(({ name }) => [name, { type: 'boolean' }])),
      allowPositionals: true,
    });
    const [path = '.', ...others] = positionals;
    if (others.length === 0)
      return { path, isForkSafe: values['fork-safe'] === true, isDiff: values.diff === true };
  } catch {
    // Told below, in our words.
  }
  throw new PortcullisError(
    'bad-input',
    `init does not understand ${JSON.stringify(argv.join(' '))}.`,
    `Write: ${program} init ${initUsage}`,
  );
}

/** GitHub reads a workflow, and Portcullis its policy, under either name. */
const bothEndings = (path: string): readonly string[] => [path, path.replace(/\.yml$/u, '.yaml')];

/** Whatever it is: a link to nothing is no free place either. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw new PortcullisError(
      'bad-input',
      `${JSON.stringify(path)} cannot be looked at.`,
      'Put a folder there.',
    );
  }
}

/** A new file as `git apply` takes it. */
function asDiff({ path, text }: NewFile): string {
  const lines = text.replace(/\n$/u, '').split('\n');
  const added = lines.map((line) => `+${line}\n`).join('');
  return `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${added}`;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
