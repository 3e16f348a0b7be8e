import { countFixable } from '../shared/core/fixes.ts';
import type { Problem } from '../shared/core/problem.ts';
import { notApplied } from '../shared/report/terminal.ts';
import { count } from '../shared/report/tally.ts';
import type { CommandLine } from './command-line.ts';
import { deliver } from './deliver.ts';
import type { Inspected } from './inspect.ts';
import { maskSecrets } from './mask-secrets.ts';
import { diffOf, repair, type Modes } from './repair.ts';
import { showDiff } from './show-diff.ts';
import { standardOutput, type StandardOutput } from './standard-output.ts';

/** What is to be done about findings: nothing, or which fixes are to be applied. */
export type Intent = 'look' | 'fix' | 'update';

const modesOf: Readonly<Record<Intent, Modes>> = {
  look: new Set(['fix']),
  fix: new Set(['fix']),
  update: new Set(['update']),
};

/** Looks, mends what is to be mended (with `--diff` only shows how), and reports what stands then. */
export async function finish(
  look: (problems: readonly Problem[]) => Promise<Inspected>,
  intent: Intent,
  line: CommandLine,
  env: Readonly<Record<string, string | undefined>>,
  out: StandardOutput,
): Promise<number> {
  const first = await look([]);
  maskSecrets(first.run, env, out);
  const modes = modesOf[intent];
  if (line.values.get('diff') !== true)
    return deliver(intent === 'look' ? first : await repair(first, modes, look), line, env, out);
  const { diff, problems, deferred } = diffOf(first, modes);
  const isTerminal = process.stdout.isTTY;
  showDiff(diff, { inRunner: env.GITHUB_ACTIONS === 'true', isTerminal }, out);
  const aside = standardOutput(process.stderr);
  const outcome = await deliver(problems.length > 0 ? await look(problems) : first, line, env, aside);
  const { suggest } = countFixable(first.run.result.checks.flatMap(({ findings }) => findings));
  if (suggest > 0) aside.write(`Not in the diff: ${notApplied(suggest)}.\n`);
  if (deferred > 0)
    aside.write(`${count(deferred, 'more fix', 'more fixes')} can follow once this diff is applied.\n`);
  return outcome;
}
