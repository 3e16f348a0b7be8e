import { describe, expect, test } from 'vitest';
import { groupAliases } from '../../../actions/dependency-audit/advisories/aliases.ts';
import { readRecord } from '../../../actions/dependency-audit/advisories/read-record.ts';
import type { Advisory } from '../../../actions/dependency-audit/advisories/record.ts';
import { advisoryOf, entry } from './records.ts';

describe('a record', () => {
  test('is read without what a database leaves out', () => {
    const { advisory, faults } = readRecord({
      schema_version: null,
      id: 'GHSA-1',
      aliases: null,
      references: [{ url: 'https://advisories.example/1' }, {}],
      affected: [
        {
          package: { ecosystem: 'Go', name: 'host.example/m' },
          ranges: [
            { type: 'GIT', events: [{ introduced: 'no hash' }] },
            { type: 'SEMVER', events: [{ introduced: '0', fixed: '1.0.0' }] },
          ],
          ecosystem_specific: { imports: [{ path: 'host.example/m/p', symbols: ['Run'] }] },
        },
      ],
      database_specific: { severity: 'MODERATE' },
    });
    expect(faults).toEqual([]);
    expect(advisory).toMatchObject({
      aliases: [],
      summary: '',
      severityWord: 'MODERATE',
      references: [{ type: 'WEB', url: 'https://advisories.example/1' }],
      affected: [{ functions: ['host.example/m/p.Run'], isPartial: false }],
    });
    expect(advisory?.affected[0]?.ranges[0]?.events).toHaveLength(2);
  });

  test.for([
    ['no object', [], 'is no OSV record: it has no `id`'],
    ['no id', { affected: [] }, 'is no OSV record: it has no `id`'],
    ['no package', { id: 'X', affected: [{ ranges: [] }] }, 'affected[0] names no package'],
    [
      'an end of two versions',
      { id: 'X', affected: [entry('npm', 'a', 'introduced 0, fixed 2 1')] },
      'affected[0] says `fixed: 2 1`',
    ],
    [
      'a name of another ecosystem',
      { id: 'X', affected: [entry('GitHub Actions', 'webpack', 'introduced 0')] },
      'affected[0].package is no `owner/repository`',
    ],
    [
      'an empty vector',
      { id: 'X', severity: [{ type: 'CVSS_V3', score: '' }], affected: [entry('npm', 'a', 'introduced 0')] },
      'severity[0] is no vector of CVSS_V3',
    ],
    [
      'no beginning',
      { id: 'X', affected: [entry('npm', 'a', 'fixed 1')] },
      'affected[0].ranges[0] has no version that it begins with',
    ],
    [
      'a version that is no text',
      { id: 'X', affected: [{ package: { ecosystem: 'npm', name: 'a' }, versions: [1, '2'] }] },
      'affected[0].versions has entries',
    ],
  ] as const)('tells %s', ([, record, told]) => {
    const said = readRecord(record).faults.map(({ where, reason }) => `${where} ${reason}`.trim());
    expect(said.join('\n')).toContain(told);
  });
});

describe('aliases', () => {
  const named = (id: string, ...aliases: readonly string[]): Advisory => advisoryOf({ id, aliases });

  test('join records over several steps', () => {
    const groups = groupAliases([
      named('PYSEC-1', 'CVE-1'),
      named('GHSA-b', 'CVE-2'),
      named('GHSA-a', 'CVE-1', 'CVE-3'),
      named('GO-9', 'CVE-3'),
      named('MAL-1'),
      named('X-2', '__proto__'),
      named('X-1', '__proto__'),
    ]);
    expect(
      groups.map(({ id, ids, advisories }) => [id, ids.length, advisories.map((one) => one.id)]),
    ).toEqual([
      ['MAL-1', 1, ['MAL-1']],
      ['GHSA-a', 5, ['GHSA-a', 'PYSEC-1', 'GO-9']],
      ['GHSA-b', 2, ['GHSA-b']],
      ['X-1', 3, ['X-1', 'X-2']],
    ]);
  });

  test('a long chain stays one', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) => named(`X-${at}`, `X-${at + 1}`));
    expect(groupAliases(chain).map(({ ids }) => ids.length)).toEqual([5_001]);
  });
});
