import { onTestFinished } from 'vitest';
import { planOf, type Plan } from '../../../actions/org-audit/plan.ts';
import type { Result } from '../../../actions/org-audit/result.ts';
import { tool } from '../../../shared/core/tool.ts';
import type { ApiSettings } from '../../../shared/github/server.ts';
import { GitHubServer } from '../../github-server/server.ts';
import { bot, type OrganisationRepository } from '../../github-server/state.ts';

export const token = 'audit-token';

/** `count` repositories whose names, ids and kinds are in no order. */
export const repositories = (count: number): OrganisationRepository[] =>
  Array.from({ length: count }, (_, at) => {
    const id = 1_000 + ((at * 7_919) % 1_000_003);
    return {
      id,
      name: `${['web', 'API', 'lib', 'infra'][at % 4] ?? ''}-${String((at * 37) % count)}.${at}`,
      archived: at % 50 === 7,
      fork: at % 40 === 3,
      disabled: at % 500 === 11,
    };
  });

/** GitHub of the organisation `acme`. */
export async function organisation(all: readonly OrganisationRepository[]): Promise<GitHubServer> {
  const server = await new GitHubServer('acme/.github').start();
  onTestFinished(() => server.stop());
  server.state.organisation = all;
  server.actors.set(token, bot([]));
  return server;
}

/** Nobody waits; `waits` gets the seconds that were asked for. */
export const settingsFor = ({ url }: GitHubServer, waits: number[] = []): ApiSettings => ({
  apiUrl: url,
  token,
  fetch,
  sleep: (ms) => {
    waits.push(ms / 1_000);
    return Promise.resolve();
  },
});

export const planFor = (names: readonly string[], more: Partial<Plan> = {}): Plan => ({
  ...planOf(
    names.map((name) => ({ name, archived: false, disabled: false, fork: false, isPrivate: true })),
    {
      audit: '77',
      organisation: 'acme',
      server: 'https://github.example',
      now: new Date('2026-11-23T03:00:00Z'),
      tool: tool.version,
      settings: { checks: ['all'], orgPolicy: null },
      archived: false,
      forks: false,
      batchSize: 20,
      fits: () => true,
    },
  ),
  ...more,
});

const checks = [
  'dockerfile-lint',
  'image-pin-check',
  'dependency-audit',
  'manifest-policy-check',
  'secret-scan',
];

/** What a repository came to: many findings, few, none, one that is not whole, one without a commit. */
export function resultFor(plan: Plan, repository: string, at: number): Result {
  const state = at % 97 === 5 ? 'failed' : at % 61 === 9 ? 'empty' : 'checked';
  const counts = {
    critical: at % 29 === 0 ? 2 : 0,
    high: at % 7,
    medium: at % 23,
    low: at % 41,
    info: at % 3,
  };
  const failing = state === 'checked' ? counts.critical + counts.high : 0;
  const unchecked = state === 'checked' && at % 83 === 1 ? 3 : 0;
  return {
    schemaVersion: 1,
    audit: plan.audit,
    repository,
    tool: plan.tool,
    digest: plan.digest,
    commit: state === 'checked' ? at.toString(16).padStart(40, 'a') : null,
    state,
    outcome: state === 'failed' || unchecked > 0 ? 2 : failing > 0 ? 1 : 0,
    durationMs: 900 + at,
    filesChecked: at * 3,
    failing,
    unchecked,
    checks:
      state === 'checked'
        ? checks.map((id, nth) => ({
            id,
            outcome: nth === 0 && failing > 0 ? 1 : 0,
            findings:
              nth === 0 ? counts : { critical: 0, high: 0, medium: 0, low: 0, info: nth === at % 5 ? 1 : 0 },
            suppressed: at % 2,
            unchecked: nth === 0 ? unchecked : 0,
          }))
        : [],
    worst:
      failing > 0
        ? Array.from({ length: 10 }, (_, nth) => ({
            ruleId: 'dockerfile-lint/unpinned-image',
            severity: nth < counts.critical ? ('critical' as const) : ('high' as const),
            message:
              'The image can become another one at any time, since nothing holds it to what was tested.',
            path: `services/part-${nth}/Dockerfile`,
            line: nth + 1,
          }))
        : [],
    troubles:
      state === 'failed'
        ? [{ message: 'The default branch could not be fetched: denied.', hint: 'Does the token reach it?' }]
        : unchecked > 0
          ? [{ message: 'app/huge.json: is larger than 10 MB', hint: 'Exclude it.' }]
          : [],
  };
}
