import { expect, test } from 'vitest';
import { run, type RunRequest } from '../../../shared/core/run.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import { signersOf } from '../../../shared/core/held-settings.ts';
import { Locks, type Lock } from '../../../shared/core/locks.ts';
import type { Policy } from '../../../shared/core/policy.ts';
import { combine } from '../../../shared/policy/combine.ts';
import type { Layer } from '../../../shared/policy/layer.ts';
import { ports } from '../../ports.ts';
import { runRequest, type Files } from '../../run-request.ts';
import { sample } from './sample-check.ts';

const catalogue = new Catalogue([sample]);
const head: Files = { 'a.list': 'bad x' };
const entry = { rule: 'sample/bad', reason: 'known', until: '2099-01-01' };

/** The gate of a run under the organisation's policy and the repository's. */
async function gate(org: Policy, own: Policy, change: Partial<RunRequest> = {}) {
  const top: Layer = { source: 'org.yml', policy: org, above: [], lineOf: () => 1 };
  const bottom: Layer = { source: 'own.yml', policy: own, above: [top], lineOf: () => 2 };
  const { policy, locks, remarks, suppressions } = combine([top, bottom], catalogue);
  const request = { ...runRequest(sample, head), policy, locks, remarks, suppressions, ...change };
  const { result } = await run(request, ports);
  return { result, failing: result.gate.failing, notes: result.checks.flatMap(({ notes }) => notes) };
}

const rules = (severity: 'off' | 'low', name = 'sample/bad'): Policy => ({
  checks: { sample: { rules: { [name]: { severity } } } },
});
const ofCheck = (settings: NonNullable<Policy['checks']>[string]): Policy => ({
  checks: { sample: settings },
});
const fingerprint = async () => (await gate({}, {})).result.checks[0]?.findings[0]?.fingerprint ?? '';

/** What the repository, or its workflow, tries. Each opens the gate where nothing is locked, and nowhere else. */
const routes: readonly [string, Policy, (() => Promise<Partial<RunRequest>> | Partial<RunRequest>)?][] = [
  ['switched off', rules('off')],
  ['switched off by alias', rules('off', 'X1')],
  ['lowered', rules('low')],
  ['its check switched off', ofCheck({ enabled: false })],
  ['failOn of the check', ofCheck({ failOn: 'critical' })],
  ['failOn', { failOn: 'critical' }],
  ['excluded', { exclude: ['*.list'] }],
  ['excluded from the check', ofCheck({ exclude: ['*.list'] })],
  ['suppressed', { suppressions: [entry] }],
  ['suppressed by alias', { suppressions: [{ ...entry, rule: 'X1' }] }],
  ['suppressed with all of its check', { suppressions: [{ ...entry, rule: 'sample:*' }] }],
  ['the input fail-on', {}, () => ({ overrides: { failOn: 'critical', options: {} } })],
  [
    'the baseline',
    {},
    async () => ({
      suppressions: [
        { by: 'baseline', source: 'b.json', entries: [{ ...entry, fingerprint: await fingerprint() }] },
      ],
    }),
  ],
  [
    'an ignore comment',
    {},
    () => runRequest(sample, { 'a.list': '# portcullis-ignore: sample/bad -- x\nbad x' }),
  ],
  [
    'an ignore comment of all of the check',
    {},
    () => runRequest(sample, { 'a.list': '# portcullis-ignore: sample:* -- x\nbad x' }),
  ],
];

const onlyHead = (more: Partial<RunRequest>): Partial<RunRequest> =>
  more.head === undefined ? more : { head: more.head };

test.each(routes)('%s: only where the rule is not locked', async (_, own, more) => {
  const change = onlyHead((await more?.()) ?? {});
  expect((await gate({}, own, change)).failing).toBe(0);
  for (const locked of [['sample/bad'], ['X1'], ['sample:*']])
    expect((await gate({ locked }, own, change)).failing, locked[0]).toBe(1);
});

test.each([
  ['another tool’s settings', { accepted: { source: 'tool.toml:1', reason: null } }, true],
  ['attributes', {}, false],
])('%s', async (_, extra, isAccepted) => {
  const accepting = {
    ...sample,
    claims: () => ({ kind: 'list', certain: false }),
    rules: sample.rules.map((rule) =>
      rule.scope === 'document'
        ? {
            ...rule,
            check: (context: Parameters<typeof rule.check>[0], report: Parameters<typeof rule.check>[1]) => {
              rule.check(context, (one) => {
                report({ ...one, ...extra });
              });
            },
          }
        : rule,
    ),
  } as typeof sample;
  const plain = runRequest(accepting, head);
  const entries = plain.head.listing.entries.map((one) =>
    isAccepted ? one : { ...one, leftOut: 'generated' },
  );
  const request = { ...plain, head: { ...plain.head, listing: { entries, excluded: [] } } };
  const locks: Lock[] = [
    { source: 'org.yml', keys: [], checks: [], rules: ['sample/bad'], floor: {}, files: ['org.yml'] },
  ];
  const failing = async (one: RunRequest) => (await run(one, ports)).result.gate.failing;
  expect([await failing(request), await failing({ ...request, locks })]).toEqual([0, 1]);
});

test.each<[string, Policy, Policy, Partial<RunRequest>, number]>([
  ['check: switched off', { locked: ['sample'] }, ofCheck({ enabled: false }), {}, 1],
  ['check: its rule switched off', { locked: ['sample'] }, rules('off'), {}, 1],
  ['check: failOn', { locked: ['sample'] }, { failOn: 'critical' }, {}, 1],
  ['check: excluded', { locked: ['sample'] }, { exclude: ['**'] }, {}, 1],
  ['check: one finding may be accepted', { locked: ['sample'] }, { suppressions: [entry] }, {}, 0],
  ['key: failOn', { locked: ['failOn'] }, { failOn: 'critical' }, {}, 1],
  ['key: failOn of one check', { locked: ['failOn'] }, ofCheck({ failOn: 'critical' }), {}, 1],
  ['key: exclude', { locked: ['exclude'] }, { exclude: ['**'] }, {}, 1],
  ['key: suppressions', { locked: ['suppressions'] }, { suppressions: [entry] }, {}, 1],
  ['the own suppression of who locks', { locked: ['X1'], suppressions: [entry] }, {}, {}, 0],
  ['the own exclusion of who locks', { locked: ['X1'], exclude: ['**'] }, {}, {}, 0],
  ['locked as off', { ...rules('off'), locked: ['X1'] }, {}, {}, 0],
  [
    'locked as off, and made stricter',
    { ...rules('off'), locked: ['X1'] },
    { checks: { sample: { rules: { X1: { severity: 'high' } } } } },
    {},
    1,
  ],
  [
    'the input on-error is no matter of findings',
    { locked: ['onError'] },
    {},
    { overrides: { onError: 'warn', options: {} } },
    1,
  ],
])('%s', async (_, org, own, change, failing) => {
  expect((await gate(org, own, change)).failing).toBe(failing);
});

test.each<[string, Policy, Partial<RunRequest>, number]>([
  ['nothing locked', {}, { overrides: { onError: 'warn', options: {} } }, 0],
  ['onError', { locked: ['onError'] }, { overrides: { onError: 'warn', options: {} } }, 2],
  ['a rule', { locked: ['X1'] }, { overrides: { onError: 'warn', options: {} } }, 2],
  ['a check', { locked: ['sample'] }, {}, 2],
  ['a rule, by who lets it be', { onError: 'warn', locked: ['X1'] }, {}, 0],
  ['a key', { locked: ['failOn'] }, {}, 0],
])('what could not be checked under %s', async (_, org, change, outcome) => {
  const { head: broken } = runRequest(sample, { 'a.list': 'broken' });
  expect((await gate(org, { onError: 'warn' }, { ...change, head: broken })).result.outcome).toBe(outcome);
});

test.each<[string, Policy, Policy, Partial<RunRequest>, readonly string[]]>([
  ['preset', { preset: 'recommended', locked: ['preset'] }, { preset: 'security' }, {}, ['sample/minor']],
  [
    'preset of a check',
    { preset: 'recommended', locked: ['sample'] },
    { preset: 'security' },
    {},
    ['sample/minor'],
  ],
  [
    'the input preset',
    { preset: 'recommended', locked: ['preset'] },
    {},
    { overrides: { preset: 'security', options: {} } },
    ['sample/minor'],
  ],
  ['a rule that is named is on', { locked: ['sample/minor'] }, {}, {}, ['sample/minor']],
  ['a rule that is meant with all of its check is not', { locked: ['sample:*'] }, {}, {}, []],
  [
    'its option',
    { locked: ['sample/minor'] },
    { checks: { sample: { rules: { 'sample/minor': { options: { limit: 9 } } } } } },
    {},
    ['sample/minor'],
  ],
  [
    'its option, through the check',
    { locked: ['sample/minor'] },
    ofCheck({ options: { limit: 9 } }),
    {},
    ['sample/minor'],
  ],
  [
    'its option, as an input',
    { locked: ['sample/minor'] },
    {},
    { overrides: { options: { limit: 9 } } },
    ['sample/minor'],
  ],
])('%s stays', async (_, org, own, change, found) => {
  const { head: two } = runRequest(sample, { 'a.list': 'minor x\nminor y' });
  const { result } = await gate(org, own, { ...change, head: two });
  expect(result.checks.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual(found);
});

test('other rules keep what the repository says of them', async () => {
  const { head: both } = runRequest(sample, { 'a.list': 'bad x\nuse y' });
  const { result } = await gate({ locked: ['sample/bad'] }, { exclude: ['*.list'] }, { head: both });
  expect(result.checks[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['sample/bad']);
});

test('the own suppression of who locks can run out like any other', async () => {
  const { result, notes } = await gate(
    { locked: ['X1'], suppressions: [{ ...entry, until: '2000-01-01' }] },
    {},
  );
  expect(notes).toEqual([]);
  expect(result.checks[0]?.findings[0]?.properties).toEqual({
    failOn: 'high',
    suppressionExpired: '2000-01-01',
  });
});

test('an attempt is told with file and line', async () => {
  const change = onlyHead(runRequest(sample, { 'a.list': '# portcullis-ignore: X1 -- x\nbad x' }));
  const { notes } = await gate({ locked: ['X1'] }, rules('off'), change);
  expect(notes).toEqual([
    'own.yml:2: sample/bad cannot be switched off: org.yml locks it.',
    'a.list:1: no suppression of sample/bad holds: org.yml locks it.',
  ]);
});

test('who stands between cannot unlock, and what is stricter further down holds', async () => {
  const at = (source: string, policy: Policy, above: readonly Layer[]): Layer => ({
    ...{ source, policy, above },
    lineOf: () => 1,
  });
  const org = at('org.yml', { failOn: 'high', locked: ['failOn', 'sample/bad'] }, []);
  const middle = at('team.yml', { failOn: 'low', locked: ['sample/minor'], ...rules('off') }, [org]);
  const own = at('own.yml', { failOn: 'critical', suppressions: [entry] }, [org, middle]);
  const loose = at('loose.yml', { exclude: ['**'], suppressions: [entry] }, []);
  const { policy, locks, suppressions } = combine([loose, org, middle, own], catalogue);
  expect(policy.failOn).toBe('low');
  const { result } = await run({ ...runRequest(sample, head), policy, locks, suppressions }, ports);
  expect(result.gate.failing).toBe(1);
});

test.each([
  ['the check', ['sample'], true],
  ['a rule of it', ['X1'], true],
  ['neither', ['failOn'], false],
])('who signs is locked with a check that asks for it: %s', (_, locked, isLocked) => {
  const images = ['ghcr.io/acme/**'];
  const asking = new Catalogue([{ ...sample, asksSigners: true }]);
  const at = (source: string, policy: Policy, above: readonly Layer[]): Layer => ({
    ...{ source, policy, above },
    lineOf: () => 1,
  });
  const trusted = [{ images, signers: [{ key: 'org' }] }];
  const org = at('org.yml', { locked, trustedSigners: trusted }, []);
  const own = at('own.yml', { trustedSigners: [{ images, signers: [{ key: 'mine' }] }] }, [org]);
  const { policy, locks } = combine([org, own], asking);
  const held = signersOf({ policy, locks: new Locks(locks, asking) });
  expect(held[0]?.signers[0]?.key).toBe(isLocked ? 'org' : 'mine');
  expect(policy.trustedSigners).toHaveLength(isLocked ? 1 : 2);
});
