import { expect, test } from 'vitest';
import { bindToolSettings } from '../../../actions/settings/other-tools.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import { sample, side } from '../../shared/core/sample-check.ts';

/** Wants `.tool`, which says what its rule is called besides. */
const check: Check = {
  ...sample,
  configured: async (files) => {
    const [main, other] = [await files.read('.tool'), await files.read('.other')];
    if (main === undefined && other === undefined) return { check, problems: [] };
    if (main?.text === 'bad') return { check, problems: [{ code: 'bad-policy', message: 'm', hint: 'h' }] };
    const rules = check.rules.map((rule) => ({ ...rule, aliases: [main?.text ?? ''] }));
    return { check: { ...check, rules }, problems: [] };
  },
};
const catalogue = new Catalogue([check]);
const bind = (files: Readonly<Record<string, string | null>>) =>
  bindToolSettings([check], catalogue, side(files, 'base'));

test('without such files everything is as it was', async () => {
  const bound = await bind({});
  expect(bound.checks).toEqual([check]);
  expect(bound.catalogue).toBe(catalogue);
  expect(bound.paths).toEqual(['.tool', '.other']);
});

test('what a file asks for holds for the check, and for whoever names its rules', async () => {
  const bound = await bind({ '.tool': 'NAMED-9' });
  expect(bound.checks[0]?.rules[0]?.aliases).toEqual(['NAMED-9']);
  expect(bound.catalogue.select('NAMED-9')).toHaveLength(check.rules.length);
});

test('a check that does not run is asked for its rules alone', async () => {
  const bound = await bindToolSettings([], catalogue, side({ '.tool': 'NAMED-9' }, 'base'));
  expect([bound.checks, bound.paths, bound.problems({})]).toEqual([[], [], []]);
  expect(bound.catalogue.select('NAMED-9')).toHaveLength(check.rules.length);
});

test.each([
  ['is not understood', { '.tool': 'bad' }],
  ['cannot be read', { '.tool': null }],
  ['cannot be read beside one that can', { '.tool': null, '.other': 'x' }],
])('a file that %s is told, and the check stays as it is', async (_, files) => {
  const bound = await bind(files);
  expect(bound.checks).toEqual([check]);
  expect(bound.problems({}).map(({ code }) => code)).toEqual(['bad-policy']);
  expect(bound.problems({ checks: { sample: { enabled: false } } })).toEqual([]);
});
