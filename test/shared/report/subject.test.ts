import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import type { Finding, Region } from '../../../shared/core/finding.ts';
import { howToAccept, policyEntry } from '../../../shared/report/accepting.ts';
import { listing } from '../../../shared/report/listing.ts';
import { commentBody } from '../../../shared/report/comment/body.ts';
import { sectionsOf } from '../../../shared/report/comment/sections.ts';
import { labelOf } from '../../../shared/report/subject.ts';
import { toSummary } from '../../../shared/report/summary.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { context, finding, oneCheck } from './sample.ts';

const at = (path: string, startLine: number): Region => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 9,
});

const rule = 'dependency-audit/vulnerable-dependency';

const about = (name: string, id: string, region: Region | null, more: Partial<Finding> = {}): Finding =>
  finding(rule, region, {
    severity: 'high',
    message: `\`${name}\` is affected by \`${id}\``,
    ...more,
    properties: { purl: `pkg:npm/${name}`, advisories: [id], smallestFix: '9.0.0', ...more.properties },
  });

const twelve = Array.from({ length: 12 }, (_, index) =>
  about('lane@1.0.0', `GHSA-${index}`, at('a.lock', 3)),
);
const others = [
  about('lane@1.0.0', 'GHSA-0', at('b.lock', 7)),
  about('mile@2.0.0', 'GHSA-0', at('a.lock', 9)),
  about('mile@2.0.0', 'GHSA-1', at('a.lock', 9), { properties: { smallestFix: '3.0.0' } }),
];

describe('findings of one package with one fix', () => {
  const run = oneCheck({ filesChecked: 2, findings: [...twelve, ...others] }, { outcome: 1 });

  test('are one entry in a terminal, and none is lost', () => {
    const text = toTerminal(run, context);
    expect(text.match(/is affected by/g)).toHaveLength(3);
    expect(text).toMatch(/ {4}also {2}GHSA-1, GHSA-2, .*GHSA-11\n {4}also {2}b\.lock:7:1 GHSA-0\n/);
    expect(text).toContain('15 high');
    expect(text).not.toContain('more like these');
    expect(listing(run, context)?.text.match(/is affected by/g)).toHaveLength(15);
  });

  test('leave room for the next package', () => {
    const crowd = Array.from({ length: 11 }, (_, index) =>
      about(`p${index}@1.0.0`, 'GHSA-9', at('c.lock', 20 + index)),
    );
    const text = toTerminal(oneCheck({ findings: [...twelve, ...crowd] }), context);
    expect(text).toContain('`p8@1.0.0` is affected');
    expect(text).toContain('… 2 more like these in 1 file');
  });

  test('are one row of a page in whatever files, and count for each', () => {
    const page = toSummary(run, context);
    const rows = page.split('\n').filter((line) => line.includes('is affected by'));
    expect(rows).toHaveLength(3);
    expect(rows.filter((row) => row.includes('b.lock:'))).toEqual([rows[0]]);
    expect(rows[0]).toContain('· also `GHSA-1`, `GHSA-2`');
    expect(page).toContain('· 15 in 2 files');
  });
});

describe('what gates always', () => {
  const old = about('evil@1.0.0', 'MAL-1', at('a.lock', 5), {
    status: 'existing',
    severity: 'critical',
    properties: { gatesAlways: true },
  });
  const known = about('lane@1.0.0', 'GHSA-1', at('a.lock', 3), { status: 'existing' });
  const run = oneCheck(
    { filesChecked: 1, findings: [old, known], outcome: 1 },
    { outcome: 1, gate: { failOn: 'high', failing: 1, unchecked: 0 } },
  );
  const gates = '(stood before this change, and gates all the same)';

  test('is told in full in a terminal though it is old', () => {
    const text = toTerminal(run, context);
    expect(text).toContain(`critical ${rule} ${gates}`);
    expect(text).toContain('`evil@1.0.0` is affected by `MAL-1`');
    expect(text).toContain(
      `Existing before this change, not gating: 1\n  high      a.lock:3:1  lane@1.0.0 GHSA-1  ${rule}`,
    );
    expect(text).toContain('Failed: 1 finding at or above high.');
  });

  test('is told in full on a page and in the comment', () => {
    const place = { head: 'a'.repeat(40), workflow: '', run: 1, attempt: 1, asked: 'all', part: null };
    for (const page of [toSummary(run, context), commentBody(sectionsOf(run, context, place))]) {
      expect(page).toContain(gates);
      expect(page).toContain('1 existing, not gating');
      expect(page.indexOf('evil')).toBeLessThan(page.indexOf('existing, not gating'));
    }
  });

  test('and is new stands apart from what is old', () => {
    const fresh = { ...old, status: 'introduced', fingerprint: 'f1:b' } as const;
    const text = toTerminal(oneCheck({ findings: [fresh, old] }), context);
    expect(text.match(/^critical .*$/gm)).toEqual([
      `critical ${rule}  ${rule}`,
      `critical ${rule} ${gates}  ${rule}`,
    ]);
  });
});

test.each<[Finding, string]>([
  [about('%40scope/lane@1.0.0?x=y', 'GHSA-1', null), '@scope/lane@1.0.0 GHSA-1'],
  [about('%zz@1.0.0', 'GHSA-1', null), '%zz@1.0.0 GHSA-1'],
  [finding('a/b', null, { properties: { purl: 'pkg:npm/lane@1.0.0' } }), 'lane@1.0.0'],
  [finding('a/b', null, { message: 'Long. '.repeat(50) }), `${'Long. '.repeat(50).slice(0, 71)}…`],
])('a finding in a list is called $1', (one, label) => {
  expect(labelOf(one)).toBe(label);
});

describe('an entry of the policy', () => {
  test.each<[Finding, object]>([
    [about('lane@1.0.0?x=y', 'GHSA-1', at('a', 1)), { purl: 'pkg:npm/lane@1.0.0', advisory: 'GHSA-1' }],
    [about('la"ne@1.0.0', 'no id', at('a', 1)), { purl: 'pkg:npm/la"ne@1.0.0' }],
    [finding(rule, at('a/[b].json', 1)), { path: '/a/\\[b\\].json' }],
    [finding(rule, null), {}],
  ])('is YAML: %#', (one, entry) => {
    expect(load(policyEntry(one))).toEqual({ rule, ...entry, reason: '<why>', until: '<YYYY-MM-DD>' });
  });

  test.each<[Finding | undefined, RegExp]>([
    [undefined, /beside it, or a suppression in the policy; for a proven secret the policy alone$/],
    [finding(rule, at('a', 1)), /^`portcullis-ignore: <rule> -- /],
    [finding(rule, at('a', 1), { properties: { acceptedBy: 'xml-comment' } }), /^`<!-- .* reason: /],
    [
      finding(rule, at('a', 1), { properties: { acceptedBy: 'policy' } }),
      /^`suppressions: \[\{ .*path: "\/a"/,
    ],
    [
      finding(rule, at('a', 1), { properties: { gatesAlways: true } }),
      /^a suppression .* exact purl and advisory/,
    ],
    [finding(rule, null), /^`suppressions: \[/],
  ])('or a comment is what is advised: %#', (one, said) => {
    expect(howToAccept(one)).toMatch(said);
  });
});
