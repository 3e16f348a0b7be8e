import { describe, expect, test } from 'vitest';
import {
  ratingOf,
  severityOfScore,
  worstRating,
} from '../../../actions/dependency-audit/advisories/cvss/rating.ts';
import { scoreV2 } from '../../../actions/dependency-audit/advisories/cvss/v2.ts';
import { scoreV3 } from '../../../actions/dependency-audit/advisories/cvss/v3.ts';
import { scoreV4 } from '../../../actions/dependency-audit/advisories/cvss/v4.ts';
import { readRecord } from '../../../actions/dependency-audit/advisories/read-record.ts';

/** The first of each version are the examples of FIRST's own documents. */
const rows: readonly (readonly [vector: string, score: number])[] = [
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C', 6.4],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H', 9.2],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L', 9],
  ['(AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M)', 7.5],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
  ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 1.6],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
  ['CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N/E:U/RL:O/RC:U', 7.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MAV:P/MC:N/CR:L', 6.1],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N', 8.7],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N', 6.9],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
  ['CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 1],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N/E:U/MSI:S/CR:L/S:P/RE:M', 6.8],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
];

const score = (vector: string): number | undefined =>
  vector.startsWith('CVSS:4')
    ? scoreV4(vector)
    : vector.startsWith('CVSS:3')
      ? scoreV3(vector)
      : scoreV2(vector);

test.for(rows)('%s scores %d', ([vector, wanted]) => {
  expect(score(vector)).toBe(wanted);
});

test.for([
  '',
  'CVSS:3.1/',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:H',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:X',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/XX:Y',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/constructor:X',
  'CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  'AV:N/AC:L/Au:N/C:N/I:N/A:C/',
  'AV:N:N/AC:L/Au:N/C:N/I:N/A:C',
])('%s is no vector', (vector) => {
  expect(score(vector)).toBeUndefined();
});

test('the scale', () => {
  expect([10, 9, 8.9, 7, 6.9, 4, 3.9, 0.1, 0].map(severityOfScore)).toEqual(
    'critical critical high high medium medium low low info'.split(' '),
  );
});

describe('an advisory', () => {
  const low = 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
  const high = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H';
  const v3 = (...vectors: readonly string[]): readonly object[] =>
    vectors.map((one) => ({ type: 'CVSS_V3', score: one }));

  const cases: readonly (readonly [
    why: string,
    record: object,
    severity: string,
    score: number | undefined,
  ])[] = [
    ['the highest vector', { severity: v3(low, high) }, 'high', 7.5],
    [
      'a vector before the word',
      { severity: v3(low), database_specific: { severity: 'CRITICAL' } },
      'low',
      1.6,
    ],
    [
      'the word for a faulty vector',
      { severity: v3(''), database_specific: { severity: 'MODERATE' } },
      'medium',
      undefined,
    ],
    [
      'the package’s own',
      { severity: v3(high), affected: [{ package: { ecosystem: 'npm', name: 'a' }, severity: v3(low) }] },
      'low',
      1.6,
    ],
    ['a distribution’s word', { severity: [{ type: 'Ubuntu', score: 'negligible' }] }, 'info', undefined],
    ['nothing', {}, 'unknown', undefined],
    ['a word of nobody', { database_specific: { severity: 'constructor' } }, 'unknown', undefined],
  ];
  test.for(cases)('is rated by %s', ([, record, severity, wanted]) => {
    const { advisory } = readRecord({ id: 'X', ...record });
    const rating = advisory && ratingOf(advisory, advisory.affected);
    expect(rating).toMatchObject({ severity, score: wanted });
  });

  test('the worst that is known counts', () => {
    const rate = (severity: 'high' | 'unknown' | 'critical', value?: number) => ({
      severity,
      score: value,
      source: '',
    });
    expect(worstRating([rate('unknown'), rate('high', 7.1), rate('high', 8.2)])).toEqual(rate('high', 8.2));
    expect(worstRating([rate('critical'), rate('high', 8.2)])).toEqual(rate('critical'));
    expect(worstRating([]).severity).toBe('unknown');
  });
});
