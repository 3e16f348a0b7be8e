import { randomUUID } from 'node:crypto';
import { PortcullisError } from '../../shared/core/errors.ts';
import { closest } from '../../shared/core/suggest.ts';
import { tool } from '../../shared/core/tool.ts';
import { runWithArtifact } from '../../shared/github/artifacts.ts';
import { organisationRepositories } from '../../shared/github/organisation.ts';
import { outlines } from '../outlines.ts';
import { nameFilter } from './filter.ts';
import type { Options } from './options.ts';
import { matrixOf, mostRepositories, type Plan, planOf } from './plan.ts';
import { writePlan } from './plan-file.ts';
import { type Done, serverOf, type Surroundings } from './surroundings.ts';

/** Undefined for what is empty. */
const named = (text = ''): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The artifact that the workflow keeps the dashboard in. */
export const dashboardArtifact = 'org-audit-dashboard';

/** Lists the repositories, writes the plan, and prints the matrix. */
export async function planStep(
  options: Options,
  { env, cwd, out, log, api, now }: Surroundings,
): Promise<Done> {
  const organisation = options.needed('org');
  const file = options.needed('plan');
  const filter = options.list('filter');
  const wish = {
    audit: named(env.GITHUB_RUN_ID) ?? randomUUID(),
    organisation,
    server: serverOf(env),
    now: now(),
    tool: tool.version,
    settings: { checks: checksOf(options.list('checks')), orgPolicy: policyOf(options.text('org-policy')) },
    archived: options.flag('archived'),
    forks: options.flag('forks'),
    batchSize: options.number('batch-size', 20, 1, mostRepositories),
    fits: nameFilter(filter),
  };
  const listed = await organisationRepositories(organisation, api());
  if (listed.length === 0)
    throw new PortcullisError(
      'bad-input',
      `GitHub shows this token no repository of ${organisation}.`,
      'Is the app installed there, for all repositories? Does the token belong to the organisation?',
    );
  const plan = planOf(listed, wish);
  if (plan.batches.length === 0 && filter.length > 0)
    throw new PortcullisError(
      'bad-input',
      'No repository fits the filter.',
      'Check its patterns, and archived and forks.',
    );
  writePlan(file, cwd, plan);
  const matrix = JSON.stringify(matrixOf(plan));
  if (env.GITHUB_ACTIONS === 'true') log.print(wordsOf(plan));
  else out.write(`${matrix}\n`);
  const previous = await previousRun(env, api).catch(() => {
    log.warn(
      'Portcullis: org-audit',
      'Earlier dashboards could not be listed, so the trend begins anew. Give the job actions: read.',
    );
    return undefined;
  });
  return { code: 0, outputs: { matrix, batches: plan.batches.length, 'previous-run': previous ?? '' } };
}

function checksOf(named: readonly string[]): string[] {
  const ids = outlines.map(({ id }) => id);
  const stranger = named.find((id) => id !== 'all' && !ids.includes(id));
  if (stranger !== undefined) {
    const near = closest(stranger, ids);
    throw new PortcullisError(
      'unknown-check',
      `There is no check ${JSON.stringify(stranger.slice(0, 60))}.`,
      near === undefined ? 'The command "rules" lists them.' : `Did you mean ${near}?`,
    );
  }
  return named.length === 0 ? ['all'] : [...new Set(named)].sort();
}

/** A path would mean another file in each job; a commit is the same for all. */
function policyOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}\/[\w./-]{1,250}@[0-9a-f]{40}$/.test(written)) return written;
  throw new PortcullisError(
    'bad-input',
    'org-policy of an audit names a file at a commit.',
    'Write owner/repo/path.yml@ and the full SHA.',
  );
}

function wordsOf({ organisation, batches, privates, left }: Plan): string {
  const planned = batches.flat().length;
  const parts = Object.entries(left).flatMap(([reason, number]) =>
    number > 0 ? [`${number} by ${reason}`] : [],
  );
  return `${organisation}: ${planned} repositories in ${batches.length} batches.${parts.length > 0 ? ` Left out: ${parts.join(', ')}.` : ''}${privates === 0 ? ' The token showed no private repository.' : ''}`;
}

/** With the job's own token: the audit's need not see the repository of the workflow. */
async function previousRun(env: Surroundings['env'], api: Surroundings['api']): Promise<number | undefined> {
  const { GITHUB_REPOSITORY: repository, GITHUB_REF_NAME: branch, PORTCULLIS_JOB_TOKEN: token } = env;
  if (!repository || !branch || !token) return undefined;
  return runWithArtifact(repository, dashboardArtifact, branch, { ...api(), token: token.trim() });
}
