import { describe, expect, test } from 'vitest';
import { dependencyAudit } from '../../../actions/dependency-audit/check.ts';
import { matcher } from '../../../shared/files/matcher.ts';
import { audited, npmLock, osv } from './audited.ts';

const records = [
  osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0', { aliases: ['CVE-2026-1234'] }),
  osv('GHSA-5555-6666-7777', 'other-lane', '2.0.0'),
];
const lock = npmLock({
  '': { dependencies: { 'top-lane': '*', 'other-lane': '*' } },
  'top-lane': { version: '1.0.0', dependencies: { 'deep-lane': '*' } },
  'deep-lane': { version: '1.1.0' },
  'other-lane': { version: '1.0.0' },
});

/** Ids that are left, and entries that fit nothing. */
async function left(path: string, text: string, head: Record<string, string> = {}) {
  const { result } = await audited({ head: { 'package-lock.json': lock, [path]: text, ...head }, records });
  const [check] = result.checks;
  const of = (rule: string) =>
    (check?.findings ?? []).filter(({ ruleId }) => ruleId === `dependency-audit/${rule}`);
  return {
    left: of('vulnerable-dependency').map(({ evidence }) => evidence.replace(/^\S+ /, '')),
    unused: of('unused-ignore').map(({ evidence }) => evidence),
    reasons: check?.suppressed.map(({ by, source, reason }) => [by, source, reason].join(' ')),
  };
}

const deep = 'GHSA-2222-3333-4444';
const other = 'GHSA-5555-6666-7777';

describe.each([
  {
    name: 'osv-scanner.toml',
    path: 'osv-scanner.toml',
    text: '[[IgnoredVulns]]\nid = "CVE-2026-1234"\nignoreUntil = 2026-12-31\nreason = "not reached"\n',
    result: { left: [other], unused: [], reasons: ['imported osv-scanner.toml:1 not reached'] },
  },
  {
    name: 'osv-scanner.toml, over',
    path: 'osv-scanner.toml',
    text: '[[IgnoredVulns]]\nid = "CVE-2026-1234"\nignoreUntil = 2026-05-31T00:00:00Z\n',
    result: { left: [deep, other], unused: ['osv-scanner.toml:1'], reasons: [] },
  },
  {
    name: 'osv-scanner.toml, left over',
    path: 'osv-scanner.toml',
    text: '[[IgnoredVulns]]\nid = "CVE-2020-1"\n\n[[IgnoredVulns]]\nid = "GHSA-5555-6666-7777"\n',
    result: { left: [deep], unused: ['osv-scanner.toml:1'], reasons: ['imported osv-scanner.toml:4 '] },
  },
  {
    name: 'osv-scanner.toml, packages',
    path: 'osv-scanner.toml',
    text: '[[PackageOverrides]]\nname = "deep-lane"\necosystem = "npm"\nvulnerability.ignore = true\n\n[[PackageOverrides]]\nname = "other-lane"\nlicense.override = ["MIT"]\n',
    result: { left: [other], unused: [], reasons: ['imported osv-scanner.toml:1 '] },
  },
  {
    name: '.trivyignore',
    path: '.trivyignore',
    text: '# seen by us\nCVE-2026-1234 exp:2026-12-31\nAVD-DS-0002\nGHSA-5555-6666-7777 exp:2026-06-01\n',
    result: { left: [other], unused: ['.trivyignore:4'], reasons: ['imported .trivyignore:2 seen by us'] },
  },
  {
    name: '.trivyignore.yaml',
    path: '.trivyignore.yaml',
    text: `vulnerabilities:\n  - id: CVE-2026-1234\n    purls: ["pkg:npm/deep-lane"]\n    statement: checked\n  - id: ${other}\n    paths: ["web/**"]\n`,
    result: {
      left: [other],
      unused: ['.trivyignore.yaml:5'],
      reasons: ['imported .trivyignore.yaml:2 checked'],
    },
  },
  {
    name: 'audit-ci.jsonc',
    path: 'audit-ci.jsonc',
    text: `{\n  // why\n  "allowlist": [\n    "${deep}|top-lane>deep-lane",\n    { "other-lane": { "active": true, "notes": "fine", "expiry": "2026-12-31" } },\n  ],\n}\n`,
    result: {
      left: [],
      unused: [],
      reasons: ['imported audit-ci.jsonc:4 ', 'imported audit-ci.jsonc:5 fine'],
    },
  },
  {
    name: 'audit-ci.jsonc, another way',
    path: 'audit-ci.jsonc',
    text: `{"allowlist": ["*|web-lane>*", {"${other}": {"active": false}}]}\n`,
    result: { left: [deep, other], unused: ['audit-ci.jsonc:1'], reasons: [] },
  },
  {
    name: '.nsprc',
    path: '.nsprc',
    text: `{\n "${deep}": {"active": true, "notes": "n", "expiry": "2027-01-01"},\n "${other}": "because"\n}\n`,
    result: { left: [], unused: [], reasons: ['imported .nsprc:2 n', 'imported .nsprc:3 because'] },
  },
  {
    name: 'audit-resolve.json',
    path: 'audit-resolve.json',
    text: `{"version": 1, "decisions": {\n "${deep}|top-lane>deep-lane": {"decision": "ignore"},\n "${other}": {"decision": "fix"}\n}}\n`,
    result: { left: [other], unused: [], reasons: ['imported audit-resolve.json:2 '] },
  },
])('$name', ({ path, text, result }) => {
  test('accepts what it says', async () => {
    expect(await left(path, text)).toEqual(result);
  });
});

test('one way among several accepts nothing', async () => {
  const both = npmLock({
    '': { dependencies: { 'top-lane': '*', 'side-lane': '*' } },
    'top-lane': { version: '1.0.0', dependencies: { 'deep-lane': '*' } },
    'side-lane': { version: '1.0.0', dependencies: { 'deep-lane': '*' } },
    'deep-lane': { version: '1.1.0' },
  });
  const seen = await left('audit-ci.jsonc', `{"allowlist": ["${deep}|top-lane>deep-lane"]}`, {
    'package-lock.json': both,
  });
  expect(seen.left).toEqual([deep]);
});

test('a list that the change brings does not count', async () => {
  const head = { 'package-lock.json': lock, '.trivyignore': 'CVE-2026-1234\n' };
  const { result } = await audited({ head, base: {}, records });
  expect(result.checks[0]?.suppressed).toEqual([]);
});

test.each([
  ['osv-scanner.toml', '[[IgnoredVulns]\n'],
  ['osv-scanner.toml', '[[IgnoredVulns]]\nreason = "x"\n'],
  ['osv-scanner.toml', '[[PackageOverrides]]\nnmae = "deep-lane"\nignore = true\n'],
  ['osv-scanner.toml', '[[PackageOverrides]]\nname = "deep-lane"\nversion = 1\nignore = true\n'],
  ['osv-scanner.toml', '[[IgnoredVulns]]\nid = "CVE-2026-1234"\nignoreUntill = 2026-12-31\n'],
  ['.trivyignore', 'CVE-2026-1234 exp:someday\n'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-2026-1234\n    paths: web\n'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: CVE-2026-1234\n    purls: [{}]\n'],
  ['.trivyignore.yaml', 'vulnerabilities:\n  - id: X\n    purls: [nothing]\n'],
  ['.nsprc', '{'],
  ['audit-ci.jsonc', '{"allowlist": [{"GHSA-2222-3333-4444": {"expiry": true}}]}'],
])('%s with a fault counts for nothing, and says so', async (path, text) => {
  const found = await dependencyAudit.configured?.({
    read: (asked) =>
      Promise.resolve(asked === path ? { path, text, size: text.length, blob: '' } : undefined),
    matcher,
  });
  expect(found?.check).toBe(dependencyAudit);
  expect(found?.problems[0]?.message).toContain(path);
});

test('a file with a fault leaves the others as they are', async () => {
  const files: Readonly<Record<string, string>> = { '.nsprc': '{', '.trivyignore': 'CVE-2026-1234\n' };
  const found = await dependencyAudit.configured?.({
    read: (path) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? undefined : { path, text, size: text.length, blob: '' });
    },
    matcher,
  });
  expect([found?.check === dependencyAudit, found?.problems.length]).toEqual([false, 1]);
  expect((await left('.trivyignore', 'CVE-2026-1234\n', { '.nsprc': '{' })).left).toEqual([other]);
});

test('what fits nothing is told at its line', async () => {
  const head = { 'package-lock.json': lock, 'osv-scanner.toml': '\n\n[[IgnoredVulns]]\nid = "CVE-2020-1"\n' };
  const { result } = await audited({ head, records });
  const found = result.checks[0]?.findings.find(({ ruleId }) => ruleId.endsWith('/unused-ignore'));
  expect(found?.region).toMatchObject({ path: 'osv-scanner.toml', startLine: 3 });
});

describe('osv-scanner.toml beside a lockfile', () => {
  const list = '[[IgnoredVulns]]\nid = "CVE-2026-1234"\n';
  const audit = async (head: Record<string, string>, base?: Record<string, string>) => {
    const { result } = await audited({ head, base, records });
    const [check] = result.checks;
    return {
      left: check?.findings
        .filter(
          ({ ruleId, evidence }) => ruleId.endsWith('/vulnerable-dependency') && evidence.endsWith(deep),
        )
        .map(({ region }) => region?.path),
      sources: check?.suppressed.map(({ source }) => source),
      errors: check?.errors.length,
    };
  };

  test('holds for its folder alone', async () => {
    const head = {
      'web/package-lock.json': lock,
      'web/in/package-lock.json': lock,
      'web/osv-scanner.toml': list,
    };
    expect(await audit(head)).toEqual({
      left: ['web/in/package-lock.json'],
      sources: ['web/osv-scanner.toml:1'],
      errors: 0,
    });
  });

  test('is read as base has it', async () => {
    const head = { 'web/package-lock.json': lock, 'web/osv-scanner.toml': list };
    expect((await audit(head, { 'web/package-lock.json': 'x' })).sources).toEqual([]);
    expect(
      (await audit({ 'web/package-lock.json': lock }, { 'web/osv-scanner.toml': list })).sources,
    ).toEqual(['web/osv-scanner.toml:1']);
  });

  test('with a fault counts for nothing', async () => {
    const head = {
      'web/package-lock.json': lock,
      'web/osv-scanner.toml': `${list}ignoreUntil = "some day"\n`,
    };
    expect(await audit(head)).toEqual({ left: ['web/package-lock.json'], sources: [], errors: 1 });
  });
});
