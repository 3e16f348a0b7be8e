import type { Policy } from '../../../shared/core/policy.ts';
import { run, type RunRequest } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { catalogue, sample, side } from './sample-check.ts';

/** Texts by path; null stands for a file that cannot be read. */
export type Files = Readonly<Record<string, string | null>>;

export async function inspect(head: Files, change: Partial<RunRequest> & { before?: Files } = {}) {
  const { before, ...request } = change;
  const { result, texts, secrets } = await run(
    {
      checks: [sample],
      catalogue,
      policy: {},
      overrides: { options: {} },
      suppressions: [],
      scope: before ? 'introduced' : 'all',
      head: side(head, 'head'),
      base: before && { ...side(before, 'base'), renamed: new Map() },
      named: [],
      proposed: [],
      errors: [],
      tool: { name: 'portcullis', version: '0' },
      ...request,
    },
    ports,
  );
  const [check] = result.checks;
  const show = (check?.findings ?? []).map(
    ({ ruleId, status, region }) =>
      `${status} ${ruleId.slice(7)} ${region?.path ?? ''}:${String(region?.startLine)}`,
  );
  return { result, check, texts, secrets, show };
}

export const policyOf = (policy: Policy, before?: Files): Partial<RunRequest> & { before?: Files } => ({
  policy,
  suppressions: [{ by: 'policy', source: 'p.yml', entries: policy.suppressions ?? [] }],
  ...(before ? { before } : {}),
});
