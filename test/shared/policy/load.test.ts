import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../shared/policy/load.ts';
import { catalogue } from '../core/sample-check.ts';

const load = (text: string) => loadPolicy({ path: 'p.yml', text, size: text.length, blob: '' }, catalogue);

test('every key', () => {
  const text = `
preset: strict
failOn: low
onError: warn
inlineIgnores: base-only
exclude: [vendor/]
allowedRegistries: [ghcr.io/acme]
checks:
  sample:
    enabled: true
    preset: recommended
    failOn: critical
    exclude: ['*.list']
    rules:
      sample/bad: off
      X1: { severity: info }
      sample/minor: { options: { limit: 3 } }
suppressions:
  - { rule: X1, path: a/, reason: known, until: 2026-12-31 }
`;
  expect(load(text)).toEqual({
    problems: [],
    policy: {
      preset: 'strict',
      failOn: 'low',
      onError: 'warn',
      inlineIgnores: 'base-only',
      exclude: ['vendor/'],
      allowedRegistries: ['ghcr.io/acme'],
      checks: {
        sample: {
          enabled: true,
          preset: 'recommended',
          failOn: 'critical',
          exclude: ['*.list'],
          rules: {
            'sample/bad': { severity: 'off' },
            X1: { severity: 'info' },
            'sample/minor': { options: { limit: 3 } },
          },
        },
      },
      suppressions: [{ rule: 'X1', path: 'a/', reason: 'known', until: '2026-12-31' }],
    },
  });
});

test.each(['', '# nothing\n', '---\n'])('%j is an empty policy', (text) => {
  expect(load(text)).toEqual({ policy: {}, problems: [] });
});

describe('faults name their line, say what to do, and leave the defaults', () => {
  test.each([
    ['exlude: [a]', 1, 'unknown key "exlude"', 'exclude'],
    ['\nchecks:\n  sample:\n    rulez: {}', 4, 'unknown key "rulez"', 'rules'],
    ['checks:\n  sampel: {}', 2, 'no check is called "sampel"', 'sample'],
    [
      'checks:\n  sample:\n    rules:\n      sample/bed: off',
      4,
      'no rule is called "sample/bed"',
      'sample/bad',
    ],
    ['checks:\n  sample:\n    rules:\n      sample/bad: hihg', 4, 'sample/bad', 'high'],
    [
      'checks:\n  sample:\n    rules:\n      sample/minor: { options: { limits: 1 } }',
      4,
      'no option "limits"',
      'limit',
    ],
    ['failOn: hihg', 1, 'failOn has an unknown value', 'Did you mean high?'],
    ['failOn: 3', 1, 'failOn has an unknown value', 'Known: critical, high'],
    ['preset: true', 1, 'preset', 'security'],
    ['exclude: a', 1, 'exclude must be of type array', ''],
    ['- a', 1, 'the file must be of type object', ''],
    ['suppressions:\n  - { rule: X1, until: 2026-01-01 }', 2, 'suppressions.0.reason is missing', ''],
    ['suppressions:\n  - { rule: X1, reason: x }', 2, 'suppressions.0.until is missing', ''],
    ['suppressions:\n  - { rule: X1, reason: " ", until: 2026-01-01 }', 2, 'must say why', ''],
    ['suppressions:\n  - { rule: X1, reason: x, until: 2026-02-30 }', 2, 'suppressions.0.until', ''],
    ['suppressions:\n  - { rule: Y1, reason: x, until: 2026-01-01 }', 2, 'no rule is called "Y1"', ''],
    ['preset: strict\npreset: security', 2, '"preset" stands twice', ''],
    ['preset: strict\n---\nfailOn: low', 3, 'second document', ''],
    ['a: [', 1, '', ''],
    ['allowedRegistries: [https://ghcr.io]', 1, 'a host', ''],
    ['nope: 1\nexclude: a', 1, 'unknown key "nope"', ''],
  ])('%j', (text, line, message, hint) => {
    const { policy, problems } = load(text);
    expect(policy).toEqual({});
    expect(problems[0]?.message).toMatch(new RegExp(`^p\\.yml:${String(line)}: `, 'u'));
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.hint).toContain(hint);
  });
});

test.each([
  ['failOn: hihg\nchecks:\n  nope: {}\n', [1, 3]],
  ['exlude: [a]\nsuppressions:\n  - { rule: Y1, reason: x, until: 2026-01-01 }\n', [1, 3]],
  ['exclude: [1]\nlocked: [Y1]\n', [1, 2]],
  // The list with the fault is left out, and the check beside it is looked at.
  ['suppressions:\n  - { rule: Y1 }\nchecks: { nope: {} }\n', [2, 2, 3]],
])('%j: names that nobody knows are told beside what the schema refuses', (text, lines) => {
  const { policy, problems } = load(text);
  expect(policy).toEqual({});
  expect(problems.map(({ message }) => Number(/^p\.yml:(\d+):/u.exec(message)?.[1]))).toEqual(lines);
});
