import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../shared/core/policy.ts';
import { mergePolicies } from '../../../shared/policy/merge.ts';

const entry = (rule: string) => ({ rule, reason: 'known', until: '2026-12-31' });

test.each<[string, Policy, Policy, Policy]>([
  ['nothing and nothing', {}, {}, {}],
  ['one key from each', { failOn: 'low' }, { preset: 'strict' }, { failOn: 'low', preset: 'strict' }],
  ['the same key', { failOn: 'low' }, { failOn: 'critical' }, { failOn: 'critical' }],
  [
    'registries: the list that wins, whole',
    { allowedRegistries: ['a.example'] },
    { allowedRegistries: ['b.example'] },
    { allowedRegistries: ['b.example'] },
  ],
  [
    'exclusions and suppressions: both',
    { exclude: ['a'], suppressions: [entry('a')] },
    { exclude: ['b'], suppressions: [entry('b')] },
    { exclude: ['a', 'b'], suppressions: [entry('a'), entry('b')] },
  ],
  [
    'checks: key by key',
    { checks: { one: { failOn: 'low', exclude: ['a'], options: { x: 1, y: 1 } }, two: { enabled: false } } },
    { checks: { one: { preset: 'strict', exclude: ['b'], options: { y: 2 } } } },
    {
      checks: {
        two: { enabled: false },
        one: { failOn: 'low', preset: 'strict', exclude: ['a', 'b'], options: { x: 1, y: 2 } },
      },
    },
  ],
  [
    'rules: severity of the one, options of both',
    { checks: { one: { rules: { r: { severity: 'low', options: { x: 1, y: 1 } } } } } },
    { checks: { one: { rules: { r: { options: { y: 2 } } } } } },
    { checks: { one: { rules: { r: { severity: 'low', options: { x: 1, y: 2 } } } } } },
  ],
  [
    'a check called like a method',
    { checks: { toString: { enabled: false } } },
    { checks: { constructor: {} } },
    { checks: { toString: { enabled: false }, constructor: {} } },
  ],
])('%s', (_, under, over, expected) => {
  expect(mergePolicies(under, over)).toEqual(expected);
});

describe('who speaks last is right, so the winner stands last', () => {
  test.each([
    [['a', 'b'], ['a'], ['b', 'a']],
    [['a', 'b'], ['c'], ['a', 'b', 'c']],
    [
      ['b', 'a'],
      ['a', 'b'],
      ['a', 'b'],
    ],
  ])('%j below %j', (under, over, expected) => {
    const rules = (names: readonly string[]): Policy => ({
      checks: { one: { rules: Object.fromEntries(names.map((name) => [name, { severity: 'low' }])) } },
    });
    const merged = mergePolicies(rules(under), rules(over));
    expect(Object.keys(merged.checks?.one?.rules ?? {})).toEqual(expected);
  });
});

test('neither policy is changed', () => {
  const under: Policy = Object.freeze({ checks: Object.freeze({ one: Object.freeze({ exclude: ['a'] }) }) });
  mergePolicies(under, { checks: { one: { exclude: ['b'] } } });
  expect(under).toEqual({ checks: { one: { exclude: ['a'] } } });
});
