import { describe, expect, test } from 'vitest';
import type { OptionValues } from '../../../shared/core/check.ts';
import { fill } from '../../github-server/fill.ts';
import type { RepositorySettings } from '../../github-server/state.ts';
import { adminToken, govern, serveGovernance, server } from './governed.ts';

serveGovernance();

const rule = (type: string, parameters?: object) => ({
  type,
  ruleset_id: 1,
  ...(parameters && { parameters }),
});
const pullRequest = (count: number, isOn = true) =>
  rule('pull_request', {
    required_approving_review_count: count,
    dismiss_stale_reviews_on_push: isOn,
    require_code_owner_review: isOn,
    require_last_push_approval: isOn,
    required_review_thread_resolution: false,
  });
const checks = (isStrict: boolean, ...names: readonly string[]) =>
  rule('required_status_checks', {
    required_status_checks: names.map((context) => ({ context })),
    strict_required_status_checks_policy: isStrict,
  });
const gate = '.github/workflows/gate.yml';
const workflows = (path: string, repository_id: number) =>
  rule('workflows', { workflows: [{ path, repository_id }] });
const url = 'https://github.example/';
const classic = (more: object = {}) => ({
  enforce_admins: { url, enabled: true },
  allow_force_pushes: { enabled: false },
  allow_deletions: { enabled: false },
  ...more,
});
const reviews = (more: object = {}) => ({
  required_pull_request_reviews: {
    dismiss_stale_reviews: true,
    require_code_owner_reviews: true,
    require_last_push_approval: true,
    required_approving_review_count: 2,
    ...more,
  },
});
const status = (strict: boolean) => ({
  required_status_checks: { strict, contexts: ['gate'], checks: [{ context: 'gate', app_id: null }] },
});

type Row = readonly [OptionValues, RepositorySettings, string?];

/** What is set, and which rule finds it wanting; none: it is as asked. The token may read everything. */
const rows: readonly Row[] = [
  [{ requiredReviews: 1 }, {}, 'required-reviews'],
  [{ requiredReviews: 2 }, { rules: [pullRequest(1)] }, 'required-reviews'],
  [{ requiredReviews: 2 }, { rules: [pullRequest(1), pullRequest(2, false)] }],
  [{ requiredReviews: 2 }, { rules: [pullRequest(1)], classic: classic(reviews()) }],
  [{ requiredReviews: 2 }, { classic: classic() }, 'required-reviews'],
  [{ dismissStaleReviews: true }, { rules: [pullRequest(1, false)] }, 'stale-reviews'],
  [{ dismissStaleReviews: true }, { rules: [pullRequest(1)] }],
  [{ dismissStaleReviews: true }, { rules: [pullRequest(0)] }],
  [
    { dismissStaleReviews: true },
    { classic: classic(reviews({ required_approving_review_count: 0, require_code_owner_reviews: false })) },
    'stale-reviews',
  ],
  [{ dismissStaleReviews: true }, { classic: classic(reviews()) }],
  [{ codeOwnerReview: true }, { rules: [pullRequest(1, false)] }, 'code-owner-review'],
  [{ codeOwnerReview: true }, { classic: classic(reviews()) }],
  [{ lastPushApproval: true }, { rules: [pullRequest(1, false)] }, 'last-push-approval'],
  [{ lastPushApproval: true }, { rules: [pullRequest(1)] }],
  [{ requiredChecks: ['gate'] }, { rules: [checks(false, 'gates')] }, 'required-checks'],
  [{ requiredChecks: ['gate', 'build'] }, { rules: [checks(false, 'gate')] }, 'required-checks'],
  [
    { requiredChecks: ['gate', 'build'] },
    { rules: [checks(false, 'build')], classic: classic(status(false)) },
  ],
  [{ upToDateBranches: true }, { rules: [checks(false, 'gate')] }, 'up-to-date-branches'],
  [{ upToDateBranches: true }, { rules: [checks(true)] }, 'up-to-date-branches'],
  [{ upToDateBranches: true }, { rules: [checks(true, 'gate')] }],
  [{ upToDateBranches: true }, { rules: [rule('merge_queue')] }],
  [{ upToDateBranches: true }, { classic: classic(status(true)) }],
  [{ noForcePushes: true }, { rules: [rule('deletion')] }, 'force-pushes'],
  [{ noForcePushes: true }, { rules: [rule('non_fast_forward')] }],
  [{ noForcePushes: true }, { classic: classic({ allow_force_pushes: { enabled: true } }) }, 'force-pushes'],
  [{ noDeletion: true }, { rules: [rule('non_fast_forward')] }, 'branch-deletion'],
  [{ noDeletion: true }, { classic: classic() }],
  [{ signedCommits: true }, { classic: classic() }, 'signed-commits'],
  [{ signedCommits: true }, { classic: classic({ required_signatures: { url, enabled: true } }) }],
  [{ signedCommits: true }, { rules: [rule('required_signatures')] }],
  [
    { requiredWorkflows: [gate] },
    { rules: [workflows('.github/workflows/other.yml', 7)] },
    'required-workflows',
  ],
  [{ requiredWorkflows: [gate] }, { rules: [workflows(gate, 7)] }],
  [{ requiredWorkflows: [`acme/app/${gate}`] }, { rules: [workflows(gate, 7)] }, 'required-workflows'],
  [{ requiredWorkflows: [`acme/app/${gate}`] }, { rules: [workflows(gate, 0)] }],
  [{ mergeQueue: true }, { rules: [rule('deletion')] }, 'merge-queue'],
  [{ mergeQueue: true }, { rules: [rule('merge_queue')], classic: classic() }],
  [{ noBypass: true }, {}, 'rule-bypass'],
  [{ noBypass: true }, { rules: [rule('deletion')] }],
  [
    { noBypass: true },
    { rules: [rule('deletion')], bypass: new Map([[1, [{ actor_type: 'OrganizationAdmin' }]]]) },
    'rule-bypass',
  ],
  [{ noBypass: true }, { classic: classic({ enforce_admins: { url, enabled: false } }) }, 'rule-bypass'],
  [
    { noBypass: true },
    {
      classic: classic(
        reviews({
          bypass_pull_request_allowances: {
            users: [],
            teams: [],
            apps: [fill('integration', { slug: 'bot' })],
          },
        }),
      ),
    },
    'rule-bypass',
  ],
  [{ noBypass: true }, { classic: classic() }],
  [{ twoFactor: true }, { twoFactor: false }, 'two-factor'],
  [{ twoFactor: true }, { twoFactor: true }],
  [{ twoFactor: true }, { ownerType: 'User' }, 'two-factor'],
  [{ secretScanning: true }, { security: { secret_scanning: 'disabled' } }, 'secret-scanning'],
  [{ secretScanning: true }, { security: { secret_scanning: 'enabled' } }],
  [
    { pushProtection: true },
    { security: { secret_scanning: 'enabled', secret_scanning_push_protection: 'disabled' } },
    'push-protection',
  ],
  [{ pushProtection: true }, { security: { secret_scanning_push_protection: 'enabled' } }],
  [{ securityUpdates: true }, { security: { dependabot_security_updates: 'disabled' } }, 'security-updates'],
  [{ securityUpdates: true }, { security: { dependabot_security_updates: 'enabled' } }],
  [{ dependabotAlerts: true }, { dependabotAlerts: false }, 'dependabot-alerts'],
  [{ dependabotAlerts: true }, { dependabotAlerts: true }],
  [{ privateReporting: true }, { privateReporting: false }, 'private-reporting'],
  [{ privateReporting: true }, { privateReporting: true }],
  [{ privateReporting: true }, { isPrivate: true }],
  [{ readOnlyToken: true }, {}, 'workflow-token'],
  [{ noWorkflowApprovals: true }, {}, 'workflow-approvals'],
  ...['readOnlyToken', 'noWorkflowApprovals'].map((name): Row => [
    { [name]: true },
    { workflowToken: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false } },
  ]),
  [{ allowedActions: 'selected' }, { actions: { enabled: true, allowed_actions: 'all' } }, 'allowed-actions'],
  [{ allowedActions: 'selected' }, { actions: { enabled: true, allowed_actions: 'local_only' } }],
  [
    { allowedActions: 'local_only' },
    { actions: { enabled: true, allowed_actions: 'selected' } },
    'allowed-actions',
  ],
  [{ allowedActions: 'local_only' }, { actions: { enabled: false } }],
  [{ shaPinning: true }, { actions: { enabled: true, allowed_actions: 'selected' } }, 'sha-pinning'],
  [{ shaPinning: true }, { actions: { enabled: true, allowed_actions: 'all', sha_pinning_required: true } }],
];

const cases = rows.map(([options, settings, wanting]) => ({ options, settings, wanting }));

test.each(cases)('$options with $settings: $wanting', async ({ options, settings, wanting }) => {
  server.state.settings = settings;
  const { found, unchecked, outcome } = await govern(options, {}, { token: adminToken });
  expect(found).toEqual(wanting === undefined ? [] : [`unknown ${wanting}`]);
  expect(unchecked).toEqual([]);
  expect(outcome).toBe(wanting === undefined ? 0 : 1);
  expect(server.mistakes).toEqual([]);
});

/** What could not be seen, by name. */
const namesIn = (unchecked: readonly { readonly message: string }[]): string[] =>
  unchecked.flatMap(({ message }) => /^(.*) could not be seen: /.exec(message)?.[1]?.match(/\w+/g) ?? []);

const administration = 'with the repository permission Administration: read';

describe("a job's own token", () => {
  test.each<[OptionValues, string]>([
    [{ twoFactor: true }, 'with the organisation permission Administration: read'],
    ...(
      [
        ...['secretScanning', 'pushProtection', 'securityUpdates', 'dependabotAlerts', 'privateReporting'],
        ...['readOnlyToken', 'noWorkflowApprovals', 'shaPinning'],
      ] as const
    ).map((name): [OptionValues, string] => [{ [name]: true }, administration]),
    [{ allowedActions: 'selected' }, administration],
  ])('cannot see %j, and is told why', async (options, hint) => {
    const { found, unchecked, outcome } = await govern(options);
    expect(found).toEqual([]);
    const [name] = Object.keys(options);
    expect(unchecked).toMatchObject([
      { code: 'no-answer', message: `\`${name}\` could not be seen: the token lacks the permission` },
    ]);
    expect(unchecked[0]?.hint).toContain(hint);
    expect(outcome).toBe(2);
    expect(server.mistakes).toEqual([]);
  });

  test('is told once of all that one permission would show', async () => {
    const text =
      'checks:\n  repository-governance:\n    options:\n      shaPinning: true\n      secretScanning: true\n';
    const wanted = { secretScanning: true, shaPinning: true, dependabotAlerts: true, twoFactor: true };
    const { unchecked } = await govern(wanted, { '.github/portcullis.yml': text });
    expect(unchecked).toMatchObject([
      { path: '', message: '`twoFactor` could not be seen: the token lacks the permission' },
      {
        path: '.github/portcullis.yml',
        line: 5,
        message:
          '`secretScanning`, `dependabotAlerts`, `shaPinning` could not be seen: the token lacks the permission',
      },
    ]);
  });

  test.each<[string, RepositorySettings, readonly string[], readonly string[]]>([
    ['nothing protects: known for certain', {}, ['unknown required-reviews', 'unknown rule-bypass'], []],
    ['a ruleset has it', { rules: [pullRequest(2)] }, [], ['noBypass', 'noBypass']],
    [
      'a ruleset lacks it, and who knows',
      { rules: [pullRequest(1)] },
      [],
      ['noBypass', 'noBypass', 'requiredReviews'],
    ],
    ['classic protection may have it', { classic: classic(reviews()) }, [], ['noBypass', 'requiredReviews']],
  ])('%s', async (_, settings, wanted, unseen) => {
    server.state.settings = settings;
    const { found, unchecked } = await govern({ requiredReviews: 2, noBypass: true });
    expect([...found].sort()).toEqual(wanted);
    expect(namesIn(unchecked).sort()).toEqual(unseen);
  });

  test('what classic protection hides of a queue, nobody sees', async () => {
    server.state.settings = { classic: classic() };
    const { unchecked } = await govern({ mergeQueue: true }, {}, { token: adminToken });
    expect(unchecked).toMatchObject([{ message: expect.stringContaining('no API shows') as string }]);
  });
});

describe('answers that say nothing', () => {
  const everything = { requiredReviews: 1, twoFactor: true, shaPinning: true };
  test.each<[string, RegExp, object, number]>([
    ['the repository is not found', /^GET $/, { status: 404 }, 3],
    ['the repository is a login page', /^GET $/, { status: 204 }, 3],
    ['the limit is reached', /./, { status: 429 }, 3],
    ['the token is bad', /./, { status: 401 }, 3],
    ['the server fails', /./, { status: 502 }, 3],
    ['the connection ends', /./, { reset: 'before' }, 3],
    ['rules are not found', /rules\/branches/, { status: 404 }, 1],
    ['rules are odd', /rules\/branches/, { status: 204 }, 1],
    ['the organisation is forbidden', /\/orgs\//, { status: 403 }, 1],
    ['permissions are odd', /actions\/permissions/, { status: 204 }, 1],
    ['permissions fail', /actions\/permissions/, { status: 500 }, 1],
  ])('%s', async (_, on, fault, count) => {
    server.state.settings = { rules: [pullRequest(1)], twoFactor: true, actions: { enabled: false } };
    server.faults.push({ on, times: 99, fault });
    const { found, unchecked, errors, outcome } = await govern(everything, {}, { token: adminToken });
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    expect(namesIn(unchecked)).toHaveLength(count);
    expect(unchecked.filter(({ hint }) => hint === '')).toEqual([]);
    expect(outcome).toBe(2);
  });

  test('a plan without branch rules has none', async () => {
    const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    server.faults.push({ on: /rules|branches/, times: 99, fault: { status: 403, message } });
    const { found, unchecked } = await govern({ requiredReviews: 1 });
    expect(found).toEqual(['unknown required-reviews']);
    expect(unchecked).toEqual([]);
  });

  test.each([[undefined], ['app'], ['acme/app/x'], ['']])('no repository is called %s', async (home) => {
    const { unchecked } = await govern({ requiredReviews: 1 }, {}, { home });
    expect(unchecked).toMatchObject([{ hint: expect.stringContaining('--repository') as string }]);
    expect(server.asked).toEqual([]);
  });

  test('what is asked for below a rule alone is no pass', async () => {
    const rules = { 'repository-governance/two-factor': { options: { twoFactor: true } } };
    const { found, unchecked } = await govern({}, {}, { rules });
    expect(found).toEqual([]);
    expect(unchecked).toMatchObject([{ hint: expect.stringContaining('.options') as string }]);
  });
});
