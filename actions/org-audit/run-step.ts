import { resolve } from 'node:path';
import { PortcullisError } from '../../shared/core/errors.ts';
import { tool } from '../../shared/core/tool.ts';
import { audit } from './audit.ts';
import type { Options } from './options.ts';
import { mostBatches } from './plan.ts';
import { readPlan } from './plan-file.ts';
import type { Done, Surroundings } from './surroundings.ts';

/** Audits one batch of the plan. Findings do not fail it: they are what it is for. */
export async function runStep(options: Options, { env, cwd, log, program }: Surroundings): Promise<Done> {
  const plan = readPlan(options.needed('plan'), cwd);
  if (plan.tool !== tool.version)
    throw new PortcullisError(
      'bad-report',
      'The plan was made by another version of Portcullis.',
      'Use the same commit in all jobs of the workflow.',
    );
  const number = options.number('batch', 0, 1, mostBatches);
  const repositories = plan.batches[number - 1];
  if (repositories === undefined)
    throw new PortcullisError(
      'bad-input',
      `The plan has no batch ${number}.`,
      `It has ${plan.batches.length}.`,
    );
  const faults = await audit({
    plan,
    repositories,
    out: resolve(cwd, options.needed('out')),
    timeoutMs: options.number('timeout', 15, 1, 300) * 60_000,
    program,
    env,
    say: (line) => {
      log.print(line);
    },
  });
  if (faults > 0)
    log.warn(
      'Portcullis: org-audit',
      `${faults} of ${repositories.length} repositories could not be looked at.`,
    );
  return { code: faults > 0 ? 2 : 0 };
}
