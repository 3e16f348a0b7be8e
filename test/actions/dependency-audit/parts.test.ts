import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../actions/dependency-audit/advisories/read-record.ts';
import { audited } from './audited.ts';

const imports = (...paths: readonly string[]) => ({ imports: paths.map((path) => ({ path })) });
const record = (more: object, entry: object = {}) => ({
  id: 'GO-2026-1',
  modified: '2026-05-20T00:00:00Z',
  summary: 'Overlong input stops the reader',
  affected: [
    {
      package: { ecosystem: 'Go', name: 'mod.example/crypt' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
      ecosystem_specific: imports('mod.example/crypt/pgp', 'mod.example/crypt/pgp/armour'),
      ...entry,
    },
  ],
  ...more,
});
const module = (comment: string) =>
  ({
    'go.mod': `module mod.example/own\n\ngo 1.25.0\n\ntoolchain go1.25.1\n\nrequire mod.example/crypt v0.40.0${comment}\n`,
  }) as const;

const audit = async (records: readonly object[], comment = '', options = {}) => {
  const { result } = await audited({
    head: module(comment),
    records,
    options: { ecosystems: ['Go'], ...options },
    policy: { preset: 'recommended' },
  });
  return (result.checks[0]?.findings ?? []).map(({ ruleId, severity, message }) => ({
    rule: ruleId.replace('dependency-audit/', ''),
    severity,
    message,
  }));
};

describe('what nobody maintains', () => {
  const said = 'The mod.example/crypt/pgp package is unmaintained and unsafe by design';

  test('is told as that, with the packages that it is said of', async () => {
    const [finding] = await audit([record({ summary: said })]);
    expect(finding).toMatchObject({ rule: 'unmaintained-dependency', severity: 'low' });
    expect(finding?.message).toContain(
      'Only `mod.example/crypt/pgp` and `mod.example/crypt/pgp/armour` in it are at fault',
    );
  });

  const fixed = { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '0.41.0' }] }] };
  const rated = { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }] };
  test.each([
    [said, {}, {}, 'unmaintained'],
    ['Crypt is no longer maintained', {}, {}, 'unmaintained'],
    ['Maintained state leaks', {}, {}, undefined],
    ['Unmaintained sessions are kept', {}, {}, undefined],
    [said, {}, fixed, undefined],
    [said, rated, {}, undefined],
    [said, {}, rated, undefined],
    [said, { aliases: ['CVE-2026-1'] }, {}, undefined],
    [said, { database_specific: { severity: 'HIGH' } }, {}, undefined],
  ] as const)('%s %j %j: %s', (summary, more, entry, informational) => {
    const { advisory } = readRecord(record({ summary, ...more }, entry));
    expect(advisory?.affected[0]?.informational).toBe(informational);
  });
});

describe('what nobody rated', () => {
  const whole = record({}, { ecosystem_specific: {} });
  test.each([
    ['weighs as the option says', record({}), '', {}, 'high'],
    ['weighs one less in parts of what others bring in', record({}), ' // indirect', {}, 'medium'],
    ['weighs no less as a whole', whole, ' // indirect', {}, 'high'],
    ['starts from the option', record({}), ' // indirect', { unknownSeverity: 'critical' }, 'high'],
    ['weighs info at least', record({}), ' // indirect', { unknownSeverity: 'info' }, 'info'],
  ] as const)('%s', async (_, one, comment, options, severity) => {
    expect((await audit([one], comment, options))[0]).toMatchObject({
      rule: 'vulnerable-dependency',
      severity,
    });
  });
});
