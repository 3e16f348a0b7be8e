import { describe, expect, test } from 'vitest';
import { audited, npmLock, osv, told } from './audited.ts';

const lock = 'package-lock.json';
const fault = osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0', { aliases: ['CVE-2026-1234'] });
const malware = osv('MAL-2026-77', 'evil-lane', '9.0.0');
const files = {
  [lock]: npmLock({
    '': { dependencies: { 'top-lane': '*' } },
    'top-lane': { version: '1.0.0', dependencies: { 'mid-lane': '*' } },
    'mid-lane': { version: '1.0.0', dependencies: { 'deep-lane': '*' } },
    'deep-lane': { version: '1.1.0' },
  }),
};

const only = async (audit: Parameters<typeof audited>[0]) => {
  const { result } = await audited(audit);
  const [check] = result.checks;
  if (check === undefined) throw new Error('no check ran');
  return { ...check, outcome: result.outcome };
};

describe('a vulnerable dependency', () => {
  test('is told with its way in, its fix and what it weighs', async () => {
    const { findings, outcome } = await only({ head: files, records: [fault] });
    expect(outcome).toBe(1);
    const [finding] = findings;
    expect(finding?.message).toBe(
      '`deep-lane@1.1.0` is affected by `GHSA-2222-3333-4444` (`CVE-2026-1234`): A fault in deep-lane. ' +
        'CVSS 7.5. Fixed in `1.2.0`: run `npm update deep-lane`. ' +
        'It comes in through `top-lane@1.0.0` > `mid-lane@1.0.0` > `deep-lane@1.1.0`',
    );
    expect(finding).toMatchObject({
      severity: 'high',
      properties: {
        purl: 'pkg:npm/deep-lane@1.1.0',
        advisories: ['GHSA-2222-3333-4444', 'CVE-2026-1234'],
        cvss: 7.5,
        fixedIn: ['1.2.0'],
        smallestFix: '1.2.0',
        depth: 3,
        isDev: false,
      },
    });
  });

  test('may be raised by EPSS and by known attacks', async () => {
    const minor = osv('CVE-2026-1001', 'deep-lane', '1.2.0', {
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N' }],
    });
    const epss =
      '#model_version:v1,score_date:2026-05-30T00:00:00Z\ncve,epss,percentile\nCVE-2026-1001,0.42,0.99\n';
    const kev = JSON.stringify({
      dateReleased: '2026-05-30',
      count: 1,
      vulnerabilities: [{ cveID: 'CVE-2026-1001', dateAdded: '2026-05-01' }],
    });
    const severityOf = async (outside: Record<string, string>, options: Record<string, string>) =>
      (await only({ head: files, records: [minor], outside, options })).findings[0]?.severity;
    expect(await severityOf({}, {})).toBe('low');
    expect(await severityOf({ epss }, { epss: 'epss' })).toBe('high');
    expect(await severityOf({ kev }, { kev: 'kev' })).toBe('critical');
  });

  test.each([
    ['like-others', 'high'],
    ['low', 'low'],
    ['leave-out', undefined],
  ])('of development alone counts as asked: %s', async (devDependencies, severity) => {
    const head = { [lock]: npmLock({ 'deep-lane': { version: '1.1.0', dev: true } }) };
    const { findings } = await only({ head, records: [fault], options: { devDependencies } });
    expect(findings[0]?.severity).toBe(severity);
  });

  test.each([
    ['transitiveDependencies', 'low', 'low'],
    ['transitiveDependencies', 'leave-out', undefined],
    ['withoutFix', 'low', 'high'],
    ['withoutFix', 'leave-out', 'high'],
  ])('that the project does not name and that has a fix, with %s: %s', async (option, counting, severity) => {
    const { findings } = await only({ head: files, records: [fault], options: { [option]: counting } });
    expect(findings[0]?.severity).toBe(severity);
  });

  test('has a smallest fix that is free of everything', async () => {
    const later = osv('GHSA-5555-6666-7777', 'deep-lane', '1.4.0');
    const { findings } = await only({ head: files, records: [fault, later] });
    expect(findings.map(({ properties }) => [properties.fixedIn, properties.smallestFix])).toEqual([
      [['1.2.0'], '1.4.0'],
      [['1.4.0'], '1.4.0'],
    ]);
  });

  test('in a file that people write can be changed there', async () => {
    const record = {
      ...fault,
      affected: [
        {
          package: { ecosystem: 'PyPI', name: 'deep-lane' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '1.2.0' }] }],
        },
      ],
    };
    const head = { 'requirements.txt': 'other==3\ndeep_lane==1.1.0  # here\n' };
    const { findings } = await only({ head, records: [record] });
    expect(findings[0]?.fixes).toEqual([
      {
        title: 'Take 1.2.0',
        mode: 'suggest',
        edits: [{ path: 'requirements.txt', offset: 20, length: 5, text: '1.2.0' }],
      },
    ]);
  });
});

describe('a malicious package', () => {
  const head = { [lock]: npmLock({ 'evil-lane': '1.0.0' }) };
  const suppression = {
    rule: 'dependency-audit/malicious-package',
    reason: 'named by mistake',
    until: '2026-12-31',
  };
  const outcomeWith = async (entry: object, more: object = {}) =>
    (
      await audited({
        head,
        base: head,
        records: [malware],
        policy: { failOn: 'critical', suppressions: [{ ...suppression, ...entry }] },
        ...more,
      })
    ).result.outcome;

  test.each([
    ['everything', {}],
    ['its purl alone', { purl: 'pkg:npm/evil-lane@1.0.0' }],
    ['its advisory alone', { advisory: 'MAL-2026-77' }],
    ['every version', { purl: 'pkg:npm/evil-lane', advisory: 'MAL-2026-77' }],
    ['another version', { purl: 'pkg:npm/evil-lane@1.0.1', advisory: 'MAL-2026-77' }],
  ])('closes the gate, old as it is, though the policy accepts %s', async (_, entry) => {
    expect(await outcomeWith(entry)).toBe(1);
  });

  test('passes by exact purl and advisory', async () => {
    expect(await outcomeWith({ purl: 'pkg:npm/evil-lane@1.0.0', advisory: 'MAL-2026-77' })).toBe(0);
  });

  test('is not accepted by the list of another tool', async () => {
    const withList = { ...head, '.trivyignore': 'MAL-2026-77\n' };
    const { result } = await audited({ head: withList, records: [malware] });
    expect(result.outcome).toBe(1);
  });

  test('is no vulnerability beside', async () => {
    expect(told(await audited({ head, records: [malware] }))).toEqual([
      'unknown malicious-package package-lock.json:4 pkg:npm/evil-lane MAL-2026-77',
    ]);
  });
});

describe('an entry of the policy', () => {
  const suppression = { rule: 'dependency-audit/vulnerable-dependency', reason: 'r', until: '2026-12-31' };
  test.each([
    [{ purl: 'pkg:npm/deep-lane' }, 0],
    [{ purl: 'pkg:npm/deep-lane@1.1.0', advisory: 'CVE-2026-1234' }, 0],
    [{ purl: 'pkg:npm/deep' }, 1],
    [{ advisory: 'CVE-2026-12345' }, 1],
  ])('%j leaves %i', async (entry, outcome) => {
    const policy = { suppressions: [{ ...suppression, ...entry }] };
    expect((await only({ head: files, records: [fault], policy })).outcome).toBe(outcome);
  });
});

describe('what could not be learnt', () => {
  const head = { [lock]: npmLock({ 'deep-lane': '1.1.0' }) };

  test('a server that is down is no pass', async () => {
    const http = () => Promise.resolve({ status: 503, headers: {}, body: new Uint8Array(), url: '' });
    const { outcome, unchecked } = await only({ head, http });
    expect(outcome).toBe(2);
    expect(unchecked).toMatchObject([{ path: lock, line: 4, code: 'no-answer' }]);
  });

  test.each([
    [
      'what the change does not touch is a note',
      'introduced',
      { [lock]: npmLock({ 'deep-lane': '1.1.0' }) },
      0,
    ],
    [
      'where existing findings gate too it is no pass',
      'all',
      { [lock]: npmLock({ 'deep-lane': '1.1.0' }) },
      2,
    ],
    ['a version that is new is no pass', 'introduced', { [lock]: npmLock({ 'deep-lane': '1.0.0' }) }, 2],
  ] as const)('of a server that is down: %s', async (_, scope, base, expected) => {
    const http = () => Promise.resolve({ status: 503, headers: {}, body: new Uint8Array(), url: '' });
    const { outcome, unchecked, notes } = await only({ head, base, scope, http });
    expect([outcome, unchecked.length]).toEqual([expected, expected === 0 ? 0 : 1]);
    expect(notes.some((note) => note.includes('1 package of base, which the change does not touch'))).toBe(
      expected === 0,
    );
  });

  test('old advisories are no pass', async () => {
    const { outcome, unchecked } = await only({
      head,
      records: [{ ...fault, modified: '2026-01-01T00:00:00Z' }],
    });
    expect([outcome, unchecked[0]?.code]).toEqual([2, 'no-answer']);
  });

  test('advisories of another ecosystem are no pass', async () => {
    const { outcome, unchecked } = await only({ head: { 'Gemfile.lock': gems }, records: [fault] });
    expect([outcome, unchecked[0]?.code]).toEqual([2, 'not-asked']);
  });

  test('an ecosystem that is not wanted is told, and no failure', async () => {
    const options = { ecosystems: ['npm'] };
    const { outcome, notes } = await only({ head: { 'Gemfile.lock': gems }, records: [fault], options });
    expect([outcome, notes[0]]).toEqual([
      0,
      'Not looked up, since `ecosystems` does not name them: packages of RubyGems (1).',
    ]);
  });

  test('advisories that are not there are an error', async () => {
    const { outcome, errors } = await only({ head, options: { advisories: ['nowhere.zip'] } });
    expect([outcome, errors[0]?.code]).toEqual([2, 'bad-input']);
  });

  test('offline without advisories leaves them out, says so, and looks at the rest', async () => {
    const evil = { [lock]: npmLock({ 'deep-lane': { version: '1.1.0', hasInstallScript: true } }) };
    const { outcome, offline, findings } = await only({ head: evil, base: head, offline: true });
    expect([outcome, offline, findings[0]?.ruleId]).toEqual([1, true, 'dependency-audit/new-install-script']);
  });

  test('offline with advisories asks nobody', async () => {
    const { outcome, offline } = await only({ head, records: [fault], offline: true });
    expect([outcome, offline]).toEqual([1, false]);
  });

  test('a moving tag of an action is told, and does not close the gate', async () => {
    const record = {
      ...fault,
      affected: [
        {
          package: { ecosystem: 'GitHub Actions', name: 'acme/deploy' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '4.2.1' }] }],
        },
      ],
    };
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/deploy@v4\n';
    const run = await audited({ head: { '.github/workflows/a.yml': workflow }, records: [record] });
    expect(told(run)).toEqual([
      'unknown unknown-verdict .github/workflows/a.yml:6 pkg:githubactions/acme/deploy GHSA-2222-3333-4444',
    ]);
    expect(run.result.outcome).toBe(0);
  });
});

const gems =
  'GEM\n  remote: https://gems.example/\n  specs:\n    deep-lane (1.0.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  deep-lane\n';
