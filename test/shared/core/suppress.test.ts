import { describe, expect, test } from 'vitest';
import { inspect, policyOf } from './inspect-sample.ts';

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
    {
      name: 'none: inline that was there',
      head: `${ignored}\ngood`,
      change: policyOf({ inlineIgnores: 'none' }, { 'a.list': ignored }),
      by: undefined,
    },
    { name: 'none: inline', head: ignored, change: policyOf({ inlineIgnores: 'none' }), by: undefined },
    {
      name: 'none: policy entry',
      head: ignored,
      change: policyOf({ inlineIgnores: 'none', suppressions: [entry] }),
      by: 'policy',
    },
  ])('$name', async ({ head, change, by, proposed }) => {
    const { check } = await inspect({ 'a.list': head }, change);
    expect(check?.suppressed.map((one) => one.by)).toEqual(by === undefined ? [] : [by]);
    expect(check?.findings).toHaveLength(by === undefined ? 1 : 0);
    if (by !== undefined) expect(check?.suppressed[0]?.proposed).toBe(proposed ?? false);
  });

  test('a baseline entry silences its own fingerprint only', async () => {
    const first = (await inspect({ 'a.list': 'bad x' })).check?.findings[0];
    const entries = [{ ...entry, path: 'a.list', fingerprint: first?.fingerprint ?? '' }];
    const { show } = await inspect(
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
    const { check, result: all } = await inspect({ 'a.list': `${comment}\nbad x` });
    expect(check?.unchecked).toMatchObject([
      { code: 'bad-ignore', line: 1, message: expect.stringContaining(message) as string },
    ]);
    expect(all.outcome).toBe(2);
    expect(check?.findings).toHaveLength(1);
  });
});

test('more ignores than anybody reads are unchecked', async () => {
  const { check } = await inspect({
    'a.list': `${'# portcullis-ignore: X1 -- known\ngood\n'.repeat(1_000)}# portcullis-ignore: X1 -- known\nbad x\n`,
  });
  expect(check?.unchecked).toMatchObject([{ code: 'limit', line: 2001 }]);
  expect(check?.findings).toHaveLength(1);
});
