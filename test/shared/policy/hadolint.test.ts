import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import type { CheckPolicy } from '../../../shared/core/policy.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { activate } from '../../../shared/core/settings.ts';
import { matcher } from '../../../shared/files/matcher.ts';
import { loadHadolint } from '../../../shared/policy/hadolint.ts';
import { mergePolicies } from '../../../shared/policy/merge.ts';
import { sample } from '../core/sample-check.ts';

const rule = (id: string, change: Partial<Rule>): Rule =>
  ({ ...sample.rules[0], id, aliases: [], preset: 'security', severity: 'high', ...change }) as Rule;

const lint: Check = {
  ...sample,
  id: 'dockerfile-lint',
  rules: [
    rule('dockerfile-lint/root', { aliases: ['DL3002'] }),
    rule('dockerfile-lint/pin', { aliases: ['DL3008'], preset: 'strict', severity: 'low' }),
    rule('dockerfile-lint/tag', { aliases: ['DL3006'] }),
    rule('dockerfile-lint/label', {
      aliases: ['DL3049'],
      preset: 'strict',
      severity: 'info',
      options: { labelSchema: { default: [], summary: 'Labels.' } },
    }),
    rule('dockerfile-lint/shellcheck', { codes: /^SC\d{4}$/ }),
  ],
};
const pins: Check = {
  ...sample,
  id: 'image-pin-check',
  rules: [rule('image-pin-check/tag', { aliases: ['DL3006'] })],
};
const catalogue = new Catalogue([lint, pins]);

const load = (text: string) =>
  loadHadolint({ path: '.hadolint.yaml', text, size: text.length, blob: '' }, catalogue);

test.each(['', '# nothing\n', '{}', 'ignored:\noverride:\n  error:\n'])('%j asks for nothing', (text) => {
  const { policy, problems } = load(text);
  expect(problems).toEqual([]);
  expect(policy.checks?.['dockerfile-lint']?.rules ?? {}).toEqual({});
  expect(policy.allowedRegistries).toBeUndefined();
});

describe('what it says, as a policy for dockerfile-lint', () => {
  test.each<[string, CheckPolicy]>([
    [
      'ignored: [DL3002, SC2086]',
      { rules: { 'dockerfile-lint/root': { severity: 'off' }, SC2086: { severity: 'off' } } },
    ],
    ['{"ignored": ["DL3008"]}', { rules: { 'dockerfile-lint/pin': { severity: 'off' } } }],
    // The other check that answers DL3006 looks at more than Dockerfiles.
    ['ignored: [DL3006]', { rules: { 'dockerfile-lint/tag': { severity: 'off' } } }],
    ['ignored: [DL3999]', { rules: {} }],
    [
      'override: {error: [DL3008], warning: [DL3002], info: [SC1001], style: [DL3006]}',
      {
        rules: {
          'dockerfile-lint/pin': { severity: 'high' },
          'dockerfile-lint/root': { severity: 'medium' },
          SC1001: { severity: 'low' },
          'dockerfile-lint/tag': { severity: 'info' },
        },
      },
    ],
    [
      '{override: {error: [DL3002]}, ignored: [DL3002]}',
      { rules: { 'dockerfile-lint/root': { severity: 'off' } } },
    ],
    [
      'override: {style: [DL3002], warning: [DL3002]}',
      { rules: { 'dockerfile-lint/root': { severity: 'medium' } } },
    ],
    ['failure-threshold: warning', { failOn: 'medium', rules: {} }],
    ['failure-threshold: none', { failOn: 'info', rules: {} }],
    ['disable-ignore-pragma: true', { inlineIgnores: 'none', rules: {} }],
    ['disable-ignore-pragma: false', { rules: {} }],
    ['{no-fail: true, no-color: true, format: sarif}', { rules: {} }],
    [
      'label-schema: {maintainer: email, version: semver}',
      {
        options: { labelSchema: ['maintainer=email', 'version=semver'] },
        rules: { 'dockerfile-lint/label': { severity: 'info' } },
      },
    ],
    [
      '{strict-labels: true, ignored: [DL3049]}',
      { options: { strictLabels: true }, rules: { 'dockerfile-lint/label': { severity: 'off' } } },
    ],
    ['strict-labels: false', { options: { strictLabels: false }, rules: {} }],
  ])('%s', (text, expected) => {
    const { policy, problems } = load(text);
    expect(problems).toEqual([]);
    expect(policy.checks).toEqual({ 'dockerfile-lint': expected });
  });

  test.each([
    ['trustedRegistries: ghcr.io', ['ghcr.io']],
    [
      'trustedRegistries: [docker.io, "*.gcr.io", "my.example:5000"]',
      ['docker.io', '*.gcr.io', 'my.example:5000'],
    ],
    ['trustedRegistries: []', undefined],
  ])('%s', (text, expected) => {
    expect(load(text)).toMatchObject({ problems: [] });
    const { policy } = load(text);
    expect(policy.allowedRegistries).toBeUndefined();
    expect(policy.checks?.['dockerfile-lint']?.options?.allowedRegistries).toEqual(expected);
  });
});

describe('faults name their line, say what to do, and leave the defaults', () => {
  test.each([
    ['ignore: [DL3002]', 1, 'unknown key "ignore"', '"ignored"'],
    ['\nfailure_threshold: info', 2, 'unknown key "failure_threshold"', 'failure-threshold'],
    ['override:\n  warnings: [DL3002]', 2, 'unknown key "warnings"', 'warning'],
    ['ignored:\n  - DL3002\n  - DL300', 3, 'no rule of hadolint is called "DL300"', 'DL3002'],
    ['ignored: [dl3008]', 1, 'no rule of hadolint is called "dl3008"', 'DL3008'],
    ['override:\n  info: [everything]', 2, 'called "everything"', 'look like'],
    ['ignored: DL3002', 1, 'ignored must be of type array', ''],
    ['failure-threshold: fatal', 1, 'unknown value', 'error'],
    ['label-schema:\n  a: mail', 2, 'unknown value', 'email'],
    ['strict-labels: sure', 1, 'strict-labels', ''],
    ['trustedRegistries: [https://ghcr.io]', 1, 'a host', ''],
    ['- DL3002', 1, 'must be of type object', ''],
    ['ignored: [', 1, '', ''],
    ['ignored: [DL3002]\nignored: [DL3008]', 2, 'stands twice', ''],
  ])('%j', (text, line, message, hint) => {
    const { policy, problems } = load(text);
    expect(policy).toEqual({});
    expect(problems[0]?.message).toMatch(new RegExp(`^\\.hadolint\\.yaml:${String(line)}: `, 'u'));
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.hint).toContain(hint);
  });
});

test('the policy of the suite wins, whichever name it uses', () => {
  const hadolint = load('{ignored: [DL3002, DL3006], failure-threshold: info}').policy;
  const own = { checks: { 'dockerfile-lint': { rules: { DL3002: { severity: 'medium' as const } } } } };
  const [lintOn] = activate([lint], mergePolicies(hadolint, own), { options: {} }, catalogue, matcher);
  expect(lintOn?.failOn).toBe('low');
  expect(lintOn?.rules.map((one) => one.rule.id)).toEqual([
    'dockerfile-lint/root',
    'dockerfile-lint/shellcheck',
  ]);
});
