import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../shared/core/policy.ts';
import { inspect, policyOf } from './inspect-sample.ts';
import { sample, side } from './sample-check.ts';

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
    expect((await inspect(head, change)).result.outcome).toBe(outcome);
  });

  test('a fault of ours does not quote the file', async () => {
    const { check } = await inspect({ 'a.list': 'crash hunter2' });
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
    expect((await inspect({ 'a.list': head }, { before: { 'a.list': before } })).show).toEqual(shows);
  });

  test('a project rule sees unchanged files on both sides', async () => {
    const files = { 'a.list': 'use x', 'b.list': 'define x' };
    expect((await inspect({ 'a.list': 'use x' }, { before: files })).show).toEqual([
      'introduced undefined a.list:1',
    ]);
    expect((await inspect({ ...files, 'c.list': 'good' }, { before: files })).show).toEqual([]);
  });

  test('a renamed file keeps its findings', async () => {
    const base = { ...side({ 'old.list': 'bad x' }, 'base'), renamed: new Map([['old.list', 'new.list']]) };
    expect((await inspect({ 'new.list': 'bad x' }, { base, scope: 'introduced' })).show).toEqual([
      'existing bad new.list:1',
    ]);
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
    const { check } = await inspect(
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
    (await inspect(head, { policy, overrides: { options } })).show.length;
  const two: Policy = { ...on, checks: { sample: { rules: { 'sample/minor': { options: { limit: 2 } } } } } };
  expect([await count({}), await count(on), await count(two), await count(two, { limit: 0 })]).toEqual([
    0, 2, 1, 3,
  ]);
});

test('a rule yields where its owner is on', async () => {
  const owning = sample.rules.map((rule) => ({
    ...rule,
    id: rule.id.replace('sample', 'other'),
    yieldsTo: '',
  }));
  const owner = { ...sample, id: 'other', rules: owning };
  const { result: all } = await inspect({ 'a.list': 'use x' }, { checks: [sample, owner] });
  expect(all.checks.map(({ findings }) => findings.length)).toEqual([0, 1]);
});

test('secrets are starred out of the texts, and files without findings are not kept', async () => {
  const plain = { ...sample, rules: sample.rules.slice(0, 1) };
  const { texts } = await inspect(
    { 'a.list': 'secret hunter2\nbad x', 'b.list': 'good' },
    { checks: [plain] },
  );
  expect(['a.list', 'b.list'].map((path) => texts.get(path))).toEqual(['secret *******\nbad x', undefined]);
});

test('fingerprints hold no line number and number repeats', async () => {
  const prints = async (text: string) =>
    (await inspect({ 'a.list': text })).check?.findings.map((one) => one.fingerprint);
  const [one] = (await prints('bad x')) ?? [];
  expect(await prints('good\nbad   x\nbad x')).toHaveLength(2);
  expect((await prints('good\n\nbad x'))?.[0]).toBe(one);
  expect(new Set(await prints('bad x\nbad x')).size).toBe(2);
});

test('what was drawn at random is handed on to be masked, and is in no result; a short password is not', async () => {
  const [rule] = sample.rules;
  if (rule?.scope !== 'document') throw new Error('There is no such rule.');
  const telling: typeof rule = {
    ...rule,
    check: (found, report) =>
      rule.check(found, (one) => report({ ...one, ...(one.unmasked && { secret: one.unmasked }) })),
  };
  const { result, secrets } = await inspect(
    { 'a.list': 'token a1b2c3d4e5f6\nsecret hunter2\nsecret correct-horse' },
    { checks: [{ ...sample, rules: [telling] }] },
  );
  expect([...(secrets ?? [])]).toEqual(['a1b2c3d4e5f6', 'correct-horse']);
  const proven: typeof rule = {
    ...rule,
    check: (found, report) => rule.check(found, (one) => report({ ...one, isProven: true })),
  };
  const other = await inspect({ 'a.list': 'bad x' }, { checks: [{ ...sample, rules: [proven] }] });
  expect([...(other.secrets ?? ['none'])]).toEqual([]);
  expect(JSON.stringify(result)).not.toContain('a1b2c3d4e5f6');
});
