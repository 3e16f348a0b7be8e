import { describe, expect, test } from 'vitest';
import { checks } from '../../checks.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import { load as loadUnder } from './acme-policy.ts';

type Files = Readonly<Record<string, string | null>>;

const load = (base: Files, head: Files = base) => loadUnder(base, { catalogue: new Catalogue(checks) }, head);

const off = 'ignored: [DL3002]';
const rulesOf = async (base: Files, head?: Files) => {
  const { policy, problems } = await load(base, head);
  expect(problems).toEqual([]);
  return policy.checks?.['dockerfile-lint']?.rules;
};
const isOff = { 'dockerfile-lint/last-user-root': { severity: 'off' } };

describe('the configuration of hadolint', () => {
  test.each([
    '.hadolint.yaml',
    '.hadolint.yml',
    '.config/hadolint.yaml',
    '.config/hadolint.yml',
    'hadolint.yaml',
    'hadolint.yml',
  ])('%s is read', async (path) => expect(await rulesOf({ [path]: off })).toEqual(isOff));

  test.each<[string, Files, Files | undefined, object | undefined]>([
    ['in a folder', { 'app/.hadolint.yaml': off }, undefined, undefined],
    [
      'two of them: the first alone',
      { '.hadolint.yaml': 'ignored: []', '.hadolint.yml': off },
      undefined,
      {},
    ],
    ['only in the pull request', {}, { '.hadolint.yaml': off }, undefined],
    ['only in the base', { '.hadolint.yaml': off }, {}, isOff],
    [
      'below our own policy',
      {
        '.hadolint.yaml': off,
        '.github/portcullis.yml': 'checks: {dockerfile-lint: {rules: {DL3002: low}}}',
      },
      undefined,
      { ...isOff, DL3002: { severity: 'low' } },
    ],
  ])('%s', async (_, base, head, rules) => {
    expect(await rulesOf(base, head)).toEqual(rules);
  });

  test('a change to it is proposed', async () => {
    const { proposed } = await load({ 'hadolint.yml': '' }, { 'hadolint.yml': off, '.hadolint.yaml': off });
    expect(proposed).toEqual(['.hadolint.yaml', 'hadolint.yml']);
  });

  test.each<[string, Files, string]>([
    ['a fault', { '.hadolint.yaml': 'ignore: [DL3002]' }, '.hadolint.yaml:1: unknown key "ignore"'],
    ['out of reach', { '.hadolint.yaml': null }, '.hadolint.yaml cannot be read'],
  ])('%s is told', async (_, base, message) => {
    const { policy, problems } = await load(base);
    expect(policy).toEqual({});
    expect(problems).toMatchObject([
      { code: 'bad-policy', message: expect.stringContaining(message) as string },
    ]);
  });
});

test('whoever mends a broken policy is told that the base still has it', async () => {
  const broken = { '.github/portcullis.yml': 'signer: []' };
  const [here] = (await load(broken)).problems;
  const [there] = (await load(broken, { '.github/portcullis.yml': '' })).problems;
  expect(here?.hint).not.toContain('base');
  expect(there?.hint).toContain('as the base has it');
});

describe('the salt of a baseline', () => {
  const salt = '0123456789abcdef'.repeat(2);
  const baseline = (more: object = {}) => JSON.stringify({ schemaVersion: 1, ...more, entries: [] });
  const saltOf = async (files: Files, asks: { baseline?: string; writeBaseline?: string }) => {
    const { salt: found, target } = await loadUnder(files, asks);
    return { found, written: target?.salt };
  };
  const [read, write] = [{ baseline: 'b.json' }, { writeBaseline: 'b.json' }];

  test('is that of the file, whether it is read or written', async () => {
    const files = { 'b.json': baseline({ salt }) };
    expect(await saltOf(files, read)).toEqual({ found: salt, written: undefined });
    expect(await saltOf(files, write)).toEqual({ found: salt, written: salt });
  });
  test('is made when a file is written that has none', async () => {
    for (const files of [{}, { 'b.json': baseline() }]) {
      const { found, written } = await saltOf(files, write);
      expect(found).toMatch(/^[0-9a-f]{32}$/);
      expect(written).toBe(found);
    }
  });
  test('is none without a baseline, and where an old one is only read', async () => {
    expect((await saltOf({}, {})).found).toBeUndefined();
    expect((await saltOf({ 'b.json': baseline() }, read)).found).toBeUndefined();
  });
});

const registries = '# where from\n---\ntrustedRegistries: # trustedRegistries\n  - ghcr.io\n';

test.each([
  ['dockerfile-lint alone', {}, ['ghcr.io'], undefined],
  [
    'none where a policy has a list of its own',
    { '.github/portcullis.yml': 'allowedRegistries: [quay.io]' },
    undefined,
    ['quay.io'],
  ],
] as const)('the registries of hadolint hold for %s', async (_, more, own, all) => {
  const { policy, layers } = await load({ '.hadolint.yaml': registries, ...more });
  expect(policy.checks?.['dockerfile-lint']?.options?.allowedRegistries).toEqual(own);
  expect(policy.allowedRegistries).toEqual(all);
  expect(layers[0]?.lineOf(['checks', 'dockerfile-lint', 'options', 'allowedRegistries', 0])).toBe(3);
});
