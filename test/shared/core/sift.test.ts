import { describe, expect, test } from 'vitest';
import { side } from './sample-check.ts';
import { inspect, policyOf } from './inspect-sample.ts';

const accept = async (text: string) => {
  const { check } = await inspect({ 'a.list': text });
  const entries = (check?.findings ?? []).map(({ ruleId, fingerprint }) => ({
    rule: ruleId,
    path: 'a.list',
    fingerprint,
    reason: 'known',
    until: '2099-01-01',
  }));
  return [{ by: 'baseline' as const, source: 'b.json', entries }];
};

describe('an accepted finding lends its place to no other', () => {
  test('a new line above it', async () => {
    const suppressions = await accept('bad x');
    const { show, check } = await inspect(
      { 'a.list': 'bad x # new\nbad x' },
      { before: { 'a.list': 'bad x' }, suppressions },
    );
    expect(show).toEqual(['introduced bad a.list:1']);
    expect(check?.suppressed).toMatchObject([{ by: 'baseline', finding: { region: { startLine: 2 } } }]);
  });

  test('fixed and standing findings have fingerprints of their own', async () => {
    const { check } = await inspect(
      { 'a.list': 'bad x\nbad y' },
      { before: { 'a.list': 'bad x\nbad x\nbad x' } },
    );
    const prints = check?.findings.map(({ fingerprint }) => fingerprint) ?? [];
    expect(new Set(prints).size).toBe(4);
  });
});

describe('a move carries no waiver', () => {
  const moved = { ...side({ 'old/a.list': 'bad x' }, 'base'), renamed: new Map([['old/a.list', 'a.list']]) };
  const waiver = { rule: 'sample/bad', path: 'old/', reason: 'known', until: '2099-01-01' };
  test.each([
    { name: 'of the policy', change: policyOf({ suppressions: [waiver] }), shows: 'introduced bad a.list:1' },
    { name: 'where there was none', change: {}, shows: 'existing bad a.list:1' },
  ])('$name', async ({ change, shows }) => {
    const { show } = await inspect({ 'a.list': 'bad x' }, { ...change, base: moved, scope: 'introduced' });
    expect(show).toEqual([shows]);
  });
});

test('what weighs more than before is new', async () => {
  const before = { 'a.list': 'bad x mild' };
  expect((await inspect({ 'a.list': 'bad x' }, { before })).show).toEqual(['introduced bad a.list:1']);
  expect((await inspect(before, { before: { 'a.list': 'bad x' } })).show).toEqual(['existing bad a.list:1']);
});

test('what head cannot look into is not fixed', async () => {
  const { check } = await inspect({ 'a.list': null }, { before: { 'a.list': 'bad x' } });
  expect(check?.findings).toEqual([]);
  expect(check?.unchecked).toHaveLength(1);
});

describe('limits', () => {
  test('a rule lists a thousand places of a file, and says that there are more', async () => {
    const { check, result } = await inspect({ 'a.list': 'bad x\n'.repeat(1_500), 'b.list': 'bad y' });
    expect(check?.findings).toHaveLength(1_001);
    expect(check?.unchecked).toMatchObject([{ code: 'limit', path: 'a.list' }]);
    expect(result.outcome).toBe(2);
  });
});
