import type { Policy } from '../../../shared/core/policy.ts';
import { run, type RunRequest } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest, type Files } from '../../run-request.ts';
import { sample } from './sample-check.ts';

export async function inspect(head: Files, change: Partial<RunRequest> & { before?: Files } = {}) {
  const { before, ...request } = change;
  const { result, texts, secrets } = await run({ ...runRequest(sample, head, before), ...request }, ports);
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
