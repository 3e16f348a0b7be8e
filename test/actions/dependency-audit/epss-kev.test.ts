import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEpss } from '../../../actions/dependency-audit/advisories/epss.ts';
import { readKev } from '../../../actions/dependency-audit/advisories/kev.ts';

const list = `#model_version:v2099.01.02,score_date:2026-11-20T00:00:00+0000
cve,epss,percentile
CVE-2026-1000,0.00043,0.08161
CVE-2026-1001,0.97,1
CVE-2026-1002,1e-05,0.0
`;

test.for([
  ['plain', Buffer.from(list)],
  ['in gzip', gzipSync(list)],
  ['with CR LF and a byte order mark', Buffer.from(`\uFEFF${list.replaceAll('\n', '\r\n')}`)],
] as const)('EPSS, %s', ([, bytes]) => {
  const { date, model, scores } = readEpss(bytes);
  expect([date, model, scores.size]).toEqual(['2026-11-20', 'v2099.01.02', 3]);
  expect(scores.get('CVE-2026-1000')).toEqual({ probability: 0.00043, percentile: 0.08161 });
  expect(scores.get('CVE-2026-1002')).toEqual({ probability: 0.00001, percentile: 0 });
});

test('EPSS: columns in another order, no date, and only what is wanted', () => {
  const bytes = Buffer.from('percentile,cve,epss\n0.5,CVE-2026-1000,0.25\n0.6,CVE-2026-1001,0.5\n');
  const { date, scores } = readEpss(bytes, new Set(['CVE-2026-1001']));
  expect([date, [...scores]]).toEqual([
    undefined,
    [['CVE-2026-1001', { probability: 0.5, percentile: 0.6 }]],
  ]);
});

test.for([
  ['', null],
  ['#score_date:2026-11-20\n', null],
  ['cve,epss,percentile\n', null],
  ['id,score\nCVE-2026-1000,1\n', 1],
  ['cve,epss,percentile\nCVE-2026-1000,0.1\n', 2],
  ['cve,epss,percentile\nCVE-2026-1000,0.1,0.2\nCVE-2026-1001,1.5,0.2\n', 3],
  ['cve,epss,percentile\nCVE-2026-1000,,0.2\n', 2],
  ['cve,epss,percentile\n2026-1000,0.1,0.2\n', 2],
  ['<html>\n', 1],
] as const)('EPSS: %j is a fault in line %s', ([text, line]) => {
  expect(() => readEpss(Buffer.from(text))).toThrow(
    expect.objectContaining({ name: 'FeedFault', line }) as Error,
  );
});

test('EPSS: gzip that breaks off', () => {
  expect(() => readEpss(gzipSync(list).subarray(0, 60))).toThrow('is damaged');
});

const catalogue = (entries: readonly object[], more: object = {}) =>
  JSON.stringify(
    {
      title: 'catalogue',
      catalogVersion: '2026.11.20',
      dateReleased: '2026-11-20T12:00:00.000Z',
      count: entries.length,
      vulnerabilities: entries,
      ...more,
    },
    undefined,
    1,
  );
const entry = {
  cveID: 'CVE-2026-1000',
  dateAdded: '2026-02-03',
  dueDate: '2026-02-24',
  knownRansomwareCampaignUse: 'Known',
};

test('KEV', () => {
  const { date, exploited } = readKev(
    catalogue([
      entry,
      { cveID: 'CVE-2026-1001', dateAdded: '2026-02-04', knownRansomwareCampaignUse: 'Unknown' },
    ]),
  );
  expect([date, [...exploited]]).toEqual([
    '2026-11-20',
    [
      ['CVE-2026-1000', { added: '2026-02-03', due: '2026-02-24', byRansomware: true }],
      ['CVE-2026-1001', { added: '2026-02-04', due: undefined, byRansomware: false }],
    ],
  ]);
});

test.for([
  ['no JSON', '{\n"vulnerabilities": [\n', 3],
  ['another file', '{}', 1],
  ['an entry without a CVE', catalogue([{ ...entry, cveID: 7 }]), 7],
  ['an entry without a date', catalogue([{ ...entry, dateAdded: 'soon' }]), 7],
  ['fewer entries than it says', catalogue([entry], { count: 2 }), 6],
] as const)('KEV: %s is a fault with its line', ([, text, line]) => {
  expect(() => readKev(text)).toThrow(expect.objectContaining({ name: 'FeedFault', line }) as Error);
});
