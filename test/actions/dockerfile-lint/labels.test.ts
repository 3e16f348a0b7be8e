import { expect, test } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import {
  isCommit,
  isDateTime,
  isEmail,
  isSemanticVersion,
  isUrl,
} from '../../../actions/dockerfile-lint/label-formats.ts';
import { labelOptions, readSchema } from '../../../actions/dockerfile-lint/label-schema.ts';
import { labelMissing, labelSuperfluous } from '../../../actions/dockerfile-lint/rules/label-schema.ts';
import { labelSpdx, labelVersion } from '../../../actions/dockerfile-lint/rules/label-values.ts';
import { applyEdits } from '../../../shared/core/fixes.ts';
import { isSpdxText } from '../../../shared/parse/spdx/expression.ts';
import { licenceLike } from '../../../shared/parse/spdx/ids.ts';
import { scanText } from '../../scan-text.ts';

test.each([
  [
    isUrl,
    ['a:b', 'https://[::1]:80/'],
    ['', 'a', '//a.example', 'https://', 'http://a\tb', 'a'.repeat(2001)],
  ],
  [
    isDateTime,
    ['2000-02-29T00:00:60z'],
    ['1900-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-13-01T00:00:00Z'],
  ],
  [isDateTime, ['2026-01-01t00:00:00.1+23:59'], ['2026-01-01T00:60:00Z', '2026-01-01T00:00:00+24:00']],
  [isCommit, ['ABCDEF0', '0'.repeat(12)], ['', 'abcdef', '0'.repeat(63), 'abcdefg']],
  [isSemanticVersion, ['1.0.0-0a.b-c', '1.0.0+001'], ['1.0.0-', '1.0.0-a..b', '1.0.0+', ' 1.0.0', '1.0.0.0']],
  [isEmail, [`${'a'.repeat(64)}@b`], [`${'a'.repeat(65)}@b`, 'a b@c', 'a@b..c', 'a@-b', '']],
  [
    isSpdxText,
    ['mit', '(MIT)', 'a OR b'.replace(/[ab]/g, 'MIT'), 'NOASSERTION', 'DocumentRef-a:LicenseRef-b'],
    [],
  ],
  [
    isSpdxText,
    ['((MIT and ISC) OR 0BSD)'],
    ['', 'OR', 'MIT ISC', '(MIT))', 'MIT Or ISC', 'MIT WITH', '(MIT) WITH LLVM-exception'],
  ],
] as const)('%o', (isRight, right, wrong) => {
  expect(right.filter((text) => !isRight(text))).toEqual([]);
  expect(wrong.filter((text) => isRight(text))).toEqual([]);
});

test.each([
  ['Apache 2.0', 'Apache-2.0'],
  ['bsd_3_clause', 'BSD-3-Clause'],
  ['GPL', undefined],
  ['MIT/ISC', undefined],
])('%s is like %s', (text, id) => expect(licenceLike(text)).toBe(id));

test('reads a schema, and tells what is none', () => {
  const list = ['a=url', 'b', ' c = text ', 'd=e', '=url', 'x=y=semver'];
  expect([...readSchema(list)]).toEqual([
    ['a', 'url'],
    ['b', 'text'],
    ['c', 'text'],
    ['x=y', 'semver'],
  ]);
  expect(labelOptions.labelSchema.faults(list)).toHaveLength(2);
});

const fixesOf = (
  rule: Parameters<typeof scanText>[1],
  text: string,
  options: Record<string, boolean | string[]>,
) =>
  scanText(dockerfileLint, rule, { text, options }).reports.map(({ fixes = [] }) =>
    fixes[0] === undefined ? undefined : applyEdits(text, fixes[0].edits),
  );

test.each([
  ['LABEL a=b c=d\n', ['LABEL c=d\n', 'LABEL a=b\n']],
  ['LABEL a=b \\\n  c=d\n', ['LABEL \\\n  c=d\n', undefined]],
  ['LABEL a=b\nLABEL x=y\n', ['LABEL x=y\n']],
  ['ONBUILD LABEL a=b\n', [undefined]],
])('takes labels away: %j', (text, fixed) =>
  expect(fixesOf(labelSuperfluous, text, { strictLabels: true, labelSchema: ['x'] })).toEqual(fixed),
);

const meant = [
  [labelVersion, 'semver', 'LABEL a="v1.2.3"\n', 'LABEL a="1.2.3"\n'],
  [labelVersion, 'semver', "LABEL a='V1.2.3-a'\n", "LABEL a='1.2.3-a'\n"],
  [labelSpdx, 'spdx', 'LABEL a Apache 2.0\n', 'LABEL a Apache-2.0\n'],
  [labelSpdx, 'spdx', 'LABEL a=Apache\\ 2.0\n', undefined],
] as const;

test.each(meant.map(([rule, type, text, fixed]) => ({ id: rule.id, rule, type, text, fixed })))(
  '$id writes what was meant by $text',
  ({ rule, type, text, fixed }) =>
    expect(fixesOf(rule, text, { labelSchema: [`a=${type}`] })).toEqual([fixed]),
);

test.each([
  ['FROM a:1\nFROM b:1\n', 2],
  ['FROM a:1\nLABEL x=1\nFROM b:1\n', 1],
  ['FROM a:1 AS a\nFROM a AS b\nLABEL x=1\nFROM a\n', 2],
  ['FROM a:1 AS A\nFROM b:1\nLABEL x=1\nCOPY --from=A /a /a\n', 0],
  ['FROM a:1 AS a\nONBUILD LABEL x=1\nFROM a\n', 0],
  ['ENV x=1\n', 0],
])('stages without a label: %j', (text, count) =>
  expect(
    scanText(dockerfileLint, labelMissing, { text, options: { labelSchema: ['x'] } }).reports,
  ).toHaveLength(count),
);
