import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../shared/core/policy.ts';
import { run, type RunRequest } from '../../../shared/core/run.ts';
import { matcher } from '../../../shared/files/matcher.ts';
import { catalogue, sample, side } from './sample-check.ts';

type Files = Readonly<Record<string, string | null>>;

async function result(head: Files, change: Partial<RunRequest> & { before?: Files } = {}) {
  const { before, ...request } = change;
  const { result, texts } = await run(
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
      errors: [],
      tool: { name: 'portcullis', version: '0' },
      ...request,
    },
    { matcher, now: () => 0, today: '2026-06-01' },
  );
  const [check] = result.checks;
  const show = (check?.findings ?? []).map(
    ({ ruleId, status, region }) =>
      `${status} ${ruleId.slice(7)} ${region?.path ?? ''}:${String(region?.startLine)}`,
  );
  return { result, check, texts, show };
}

const policyOf = (policy: Policy, before?: Files): Partial<RunRequest> & { before?: Files } => ({
  policy,
  suppressions: [{ by: 'policy', source: 'p.yml', entries: policy.suppressions ?? [] }],
  ...(before ? { before } : {}),
});

describe('the verdict', () => {
  test.each([
    { name: 'nothing there', head: {}, outcome: 0 },
    { name: 'clean', head: { 'a.list': 'good' }, outcome: 0 },
    { name: 'a finding', head: { 'a.list': 'bad x' }, outcome: 1 },
    { name: 'a finding below the threshold', head: { 'a.list': 'use x' }, outcome: 0 },
    { name: 'unreadable wins over a finding', head: { 'a.list': 'bad x', 'b.list': null }, outcome: 2 },
    { name: 'broken, and the rest still checked', head: { 'a.list': 'broken\nbad x' }, outcome: 2 },
    { name: 'a rule that throws', head: { 'a.list': 'crash hunter2' }, outcome: 2 },
    {
      name: 'an error from before',
      head: {},
      change: { errors: [{ code: 'x', message: 'm', hint: 'h' }] },
      outcome: 2,
    },
    {
      name: 'on-error warn, clean',
      head: { 'b.list': null },
      change: policyOf({ onError: 'warn' }),
      outcome: 0,
    },
    {
      name: 'on-error warn, finding',
      head: { 'a.list': 'bad x', 'b.list': null },
      change: policyOf({ onError: 'warn' }),
      outcome: 1,
    },
    {
      name: 'the policy lowers the threshold',
      head: { 'a.list': 'use x' },
      change: policyOf({ failOn: 'medium' }),
      outcome: 1,
    },
    {
      name: 'the check switched off',
      head: { 'a.list': 'bad x' },
      change: policyOf({ checks: { sample: { enabled: false } } }),
      outcome: 0,
    },
    {
      name: 'the rule switched off by alias',
      head: { 'a.list': 'bad x' },
      change: policyOf({ checks: { sample: { rules: { x1: { severity: 'off' } } } } }),
      outcome: 0,
    },
    { name: 'excluded', head: { 'v/a.list': 'bad x' }, change: policyOf({ exclude: ['v/'] }), outcome: 0 },
    { name: 'existing', head: { 'a.list': 'bad x' }, change: { before: { 'a.list': 'bad x' } }, outcome: 0 },
    {
      name: 'existing under scope all',
      head: { 'a.list': 'bad x' },
      change: { before: { 'a.list': 'bad x' }, scope: 'all' as const },
      outcome: 1,
    },
    {
      name: 'a base file that was not fetched',
      head: { 'a.list': 'good' },
      change: { before: { 'a.list': null } },
      outcome: 2,
    },
  ])('$name: $outcome', async ({ head, change, outcome }) => {
    expect((await result(head, change)).result.outcome).toBe(outcome);
  });

  test('a fault of ours does not quote the file', async () => {
    const { check } = await result({ 'a.list': 'crash hunter2' });
    expect(JSON.stringify(check?.errors)).not.toContain('hunter2');
    expect(check?.errors).toHaveLength(1);
  });
});

describe('introduced, existing, fixed', () => {
  test.each([
    {
      name: 'a new line',
      before: 'bad x',
      head: 'bad x\nbad y',
      shows: ['existing bad a.list:1', 'introduced bad a.list:2'],
    },
    { name: 'a shifted line', before: 'bad x', head: 'good\n\nbad x', shows: ['existing bad a.list:3'] },
    {
      name: 'a line gone',
      before: 'bad x\nbad y',
      head: 'bad y',
      shows: ['existing bad a.list:1', 'fixed bad a.list:1'],
    },
    {
      name: 'one more of the same',
      before: 'bad x',
      head: 'bad x\nbad x',
      shows: ['existing bad a.list:1', 'introduced bad a.list:2'],
    },
    {
      name: 'a swapped secret',
      before: 'secret one',
      head: 'secret two',
      shows: ['introduced bad a.list:1', 'fixed bad a.list:1'],
    },
    {
      name: 'a definition taken away elsewhere',
      before: 'use x\ndefine x',
      head: 'use x',
      shows: ['introduced undefined a.list:1'],
    },
  ])('$name', async ({ before, head, shows }) => {
    expect((await result({ 'a.list': head }, { before: { 'a.list': before } })).show).toEqual(shows);
  });

  test('a project rule sees unchanged files on both sides', async () => {
    const files = { 'a.list': 'use x', 'b.list': 'define x' };
    expect((await result({ 'a.list': 'use x' }, { before: files })).show).toEqual([
      'introduced undefined a.list:1',
    ]);
    expect((await result({ ...files, 'c.list': 'good' }, { before: files })).show).toEqual([]);
  });

  test('a renamed file keeps its findings', async () => {
    const base = { ...side({ 'old.list': 'bad x' }, 'base'), renamed: new Map([['old.list', 'new.list']]) };
    expect((await result({ 'new.list': 'bad x' }, { base, scope: 'introduced' })).show).toEqual([
      'existing bad new.list:1',
    ]);
  });
});

describe('suppressions', () => {
  const entry = { rule: 'sample/bad', reason: 'known', until: '2026-06-01' };
  const ignored = '# portcullis-ignore: sample/bad -- known until 2026-06-01\nbad x';
  test.each([
    {
      name: 'policy entry on its last day',
      head: 'bad x',
      change: policyOf({ suppressions: [entry] }),
      by: 'policy',
    },
    {
      name: 'policy entry past it',
      head: 'bad x',
      change: policyOf({ suppressions: [{ ...entry, until: '2026-05-31' }] }),
      by: undefined,
    },
    {
      name: 'policy entry of another path',
      head: 'bad x',
      change: policyOf({ suppressions: [{ ...entry, path: 'b/' }] }),
      by: undefined,
    },
    {
      name: 'policy entry by alias',
      head: 'bad x',
      change: policyOf({ suppressions: [{ ...entry, rule: 'X1' }] }),
      by: 'policy',
    },
    { name: 'inline', head: ignored, change: {}, by: 'inline' },
    { name: 'inline past its day', head: ignored.replace('06-01', '05-31'), change: {}, by: undefined },
    {
      name: 'inline of another rule',
      head: ignored.replace('sample/bad', 'sample/minor'),
      change: {},
      by: undefined,
    },
    { name: 'inline of another line', head: ignored.replace('\nbad', '\n\nbad'), change: {}, by: undefined },
    {
      name: 'inline that the change adds',
      head: ignored,
      change: { before: { 'a.list': '' } },
      by: 'inline',
      proposed: true,
    },
    {
      name: 'inline on a finding that stood there bare',
      head: ignored,
      change: { before: { 'a.list': 'bad x' } },
      by: 'inline',
      proposed: true,
    },
    {
      name: 'inline that was there',
      head: `${ignored}\ngood`,
      change: { before: { 'a.list': ignored } },
      by: 'inline',
    },
    {
      name: 'base-only: inline that the change adds',
      head: ignored,
      change: policyOf({ inlineIgnores: 'base-only' }, { 'a.list': '' }),
      by: undefined,
    },
    {
      name: 'base-only: inline that was there',
      head: `${ignored}\ngood`,
      change: policyOf({ inlineIgnores: 'base-only' }, { 'a.list': ignored }),
      by: 'inline',
    },
  ])('$name', async ({ head, change, by, proposed }) => {
    const { check } = await result({ 'a.list': head }, change);
    expect(check?.suppressed.map((one) => one.by)).toEqual(by === undefined ? [] : [by]);
    expect(check?.findings).toHaveLength(by === undefined ? 1 : 0);
    if (by !== undefined) expect(check?.suppressed[0]?.proposed).toBe(proposed ?? false);
  });

  test('a baseline entry silences its own fingerprint only', async () => {
    const first = (await result({ 'a.list': 'bad x' })).check?.findings[0];
    const entries = [{ ...entry, path: 'a.list', fingerprint: first?.fingerprint ?? '' }];
    const { show } = await result(
      { 'a.list': 'good\nbad x\nbad y' },
      { suppressions: [{ by: 'baseline', source: 'b.json', entries }] },
    );
    expect(show).toEqual(['unknown bad a.list:3']);
  });

  test.each([
    ['# portcullis-ignore: sample/bad', 'gives no reason'],
    ['# portcullis-ignore sample/bad -- x', 'needs a colon'],
    ['# portcullis-ignore: sample/bed -- x', 'no rule is called "sample/bed"'],
    ['# portcullis-ignore: sample/bad -- x until tomorrow', 'YYYY-MM-DD'],
  ])('%s is unchecked', async (comment, message) => {
    const { check, result: all } = await result({ 'a.list': `${comment}\nbad x` });
    expect(check?.unchecked).toMatchObject([
      { code: 'bad-ignore', line: 1, message: expect.stringContaining(message) as string },
    ]);
    expect(all.outcome).toBe(2);
    expect(check?.findings).toHaveLength(1);
  });
});

describe('what was named', () => {
  const named = (text: string) => [{ text, matches: (path: string) => path.startsWith(text) }];
  test.each([
    { name: 'holds a file of the check', text: 'a', checks: 1, errors: 0 },
    { name: 'holds none', text: 'docs', checks: 1, errors: 1 },
    { name: 'holds none, but several checks run', text: 'docs', checks: 2, errors: 0 },
  ])('$name', async ({ text, checks, errors }) => {
    const all = [sample, { ...sample, id: 'other', rules: [] }].slice(0, checks);
    const { check } = await result(
      { 'a.list': 'good', 'docs/x.md': '' },
      { named: named(text), checks: all },
    );
    expect(check?.errors).toHaveLength(errors);
  });
});

test('options: the input wins over the policy, which wins over the default', async () => {
  const head = { 'a.list': 'minor 1\nminor 2\nminor 3' };
  const on: Policy = { preset: 'recommended' };
  const count = async (policy: Policy, options: Record<string, number> = {}) =>
    (await result(head, { policy, overrides: { options } })).show.length;
  const two: Policy = { ...on, checks: { sample: { rules: { 'sample/minor': { options: { limit: 2 } } } } } };
  expect([await count({}), await count(on), await count(two), await count(two, { limit: 0 })]).toEqual([
    0, 2, 1, 3,
  ]);
});

test('a rule yields where its owner is on', async () => {
  const owning = sample.rules.map((rule) => ({ ...rule, id: rule.id.replace('sample', 'other'), yieldsTo: '' }));
  const owner = { ...sample, id: 'other', rules: owning };
  const { result: all } = await result({ 'a.list': 'use x' }, { checks: [sample, owner] });
  expect(all.checks.map(({ findings }) => findings.length)).toEqual([0, 1]);
});

test('secrets are starred out of the texts, and files without findings are not kept', async () => {
  const plain = { ...sample, rules: sample.rules.slice(0, 1) };
  const { texts } = await result(
    { 'a.list': 'secret hunter2\nbad x', 'b.list': 'good' },
    { checks: [plain] },
  );
  expect([...texts]).toEqual([['a.list', 'secret *******\nbad x']]);
});

test('fingerprints hold no line number and number repeats', async () => {
  const prints = async (text: string) =>
    (await result({ 'a.list': text })).check?.findings.map((one) => one.fingerprint);
  const [one] = (await prints('bad x')) ?? [];
  expect(await prints('good\nbad   x\nbad x')).toHaveLength(2);
  expect((await prints('good\n\nbad x'))?.[0]).toBe(one);
  expect(new Set(await prints('bad x\nbad x')).size).toBe(2);
});
