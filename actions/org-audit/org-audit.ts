import { GitHubError } from '../../shared/core/github.ts';
import { PortcullisError } from '../../shared/core/errors.ts';
import { runnerLog } from '../../shared/github/log.ts';
import { type Toolkit, toolkit } from '../../shared/github/publish/toolkit.ts';
import { forLog } from '../../shared/report/escape.ts';
import type { orgAuditOutputs } from './inputs.ts';
import { mergeStep } from './merge-step.ts';
import { readOptions, type Step } from './options.ts';
import { planStep } from './plan-step.ts';
import { runStep } from './run-step.ts';
import type { Outputs, Surroundings } from './surroundings.ts';

const work = { plan: planStep, run: runStep, merge: mergeStep } satisfies Record<Step, unknown>;

/**
 * The command `org-audit`: lists an organisation's repositories, audits a batch of them, or merges what the batches came
 * to. Exit code: 0, 1 where findings close a gate and are asked to, 2 where not all could be looked at.
 */
export async function orgAudit(
  argv: readonly string[],
  surroundings: Omit<Surroundings, 'log'>,
  load: () => Promise<Pick<Toolkit, 'setOutput'>> = toolkit,
): Promise<number> {
  const { env, out } = surroundings;
  const inRunner = env.GITHUB_ACTIONS === 'true';
  const log = runnerLog(out);
  try {
    const options = readOptions(argv, env);
    const { code, outputs = {} } = await work[options.step](options, { ...surroundings, log });
    if (inRunner) {
      const { setOutput } = await load();
      for (const [name, value] of Object.entries(outputs) as [
        keyof typeof orgAuditOutputs,
        Outputs[string],
      ][])
        setOutput(name, value);
    }
    return code;
  } catch (error) {
    if (!(error instanceof PortcullisError) && !(error instanceof GitHubError)) throw error;
    const text = `${error.message} ${error.hint}`;
    if (inRunner) log.warn('Portcullis: org-audit', text);
    else process.stderr.write(`${forLog(text)}\n`);
    return 2;
  }
}
