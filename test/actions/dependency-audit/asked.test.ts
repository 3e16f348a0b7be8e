import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../actions/dependency-audit/asked.ts';
import { packagesOf, type Entry } from '../../../actions/dependency-audit/lockfiles/entries.ts';
import { originOf } from '../../../actions/dependency-audit/lockfiles/origin.ts';
import type { Ecosystem } from '../../../actions/dependency-audit/package.ts';
import type { HttpRequest } from '../../../shared/core/http.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import { audited, npmLock, osv, told } from './audited.ts';

const region = new Lines('a', '').region(0, 0);
const asked = (ecosystem: Ecosystem, entry: Partial<Entry>) =>
  packagesOf(ecosystem, [{ name: 'a', version: '1.0', region, ...entry }])
    .flatMap(questionsOf)
    .map(({ name, version }) => `${name}@${version}`);

describe('what is asked about', () => {
  test.each([
    ['a pin', 'npm', {}, ['a@1.0']],
    ['a range', 'PyPI', { comparator: '>=' }, ['a@']],
    ['no version', 'PyPI', { version: '' }, ['a@']],
    ['a folder', 'npm', { origin: originOf('path', './a') }, []],
    ['a member', 'npm', { origin: originOf('workspace', './a') }, []],
    ['an archive beside the project', 'npm', { origin: originOf('archive', 'a.tgz') }, ['a@1.0']],
    ['git', 'npm', { version: '', origin: originOf('git', 'https://git.example/a', 'c') }, ['a@']],
    ['another package', 'npm', { delivers: { name: 'b', version: '2.0' } }, ['a@1.0', 'b@2.0']],
    ['another version', 'npm', { delivers: { name: 'a', version: '2.0' } }, ['a@1.0', 'a@2.0']],
    ['a build of a release', 'PyPI', { version: '1.0+cu1' }, ['a@1.0+cu1', 'a@1.0']],
    ['a build elsewhere', 'npm', { version: '1.0.0+cu1' }, ['a@1.0.0+cu1']],
    ['a short version', 'Packagist', {}, ['a@1.0', 'a@1.0.0']],
    ['four numbers', 'Packagist', { version: 'v1.0.0.0' }, ['a@v1.0.0.0', 'a@1.0.0']],
    ['a fourth number', 'Packagist', { version: '1.0.0.2' }, ['a@1.0.0.2']],
    ['an action', 'GitHub Actions', { name: 'a/b', version: 'v1.2.3' }, ['a/b@']],
    ['an action in large letters', 'GitHub Actions', { name: 'A/b', version: 'v1' }, ['A/b@', 'a/b@']],
  ] as const)('%s', (_, ecosystem, entry, questions) => {
    expect(asked(ecosystem, entry)).toEqual(questions);
  });
});

const everywhere = { ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] };
const record = (id: string, ecosystem: string, name: string, more: object) =>
  osv(id, name, '0', { affected: [{ package: { ecosystem, name }, ...more }] });
const requirements = (text: string) => ({ 'requirements.txt': text });

describe('malware', () => {
  test.each([
    ['without a version', 'evil-lane\n', 'malicious-package'],
    ['in a range', 'evil-lane>=1,<2\n', 'malicious-package'],
    ['at an address', 'evil-lane @ https://files.example/evil-lane.zip\n', 'malicious-package'],
    ['of versions that are gone', 'half-lane>=1\n', 'unknown-verdict'],
    ['in a build of a release', 'half-lane==1.1+own.2\n', 'malicious-package'],
    ['of another version', 'half-lane==1.2\n', undefined],
    ['that is none', 'fault-lane>=1\n', undefined],
  ])('%s', async (_, text, rule) => {
    const records = [
      record('MAL-2026-1', 'PyPI', 'evil-lane', everywhere),
      record('MAL-2026-2', 'PyPI', 'half-lane', { versions: ['1.1'] }),
      record('GHSA-2222-3333-4444', 'PyPI', 'fault-lane', everywhere),
    ];
    const run = await audited({ head: requirements(text), records });
    const rules = told(run).map((line) => line.split(' ')[1]);
    expect(rules.filter((one) => one !== 'unpinned-dependency')).toEqual(rule === undefined ? [] : [rule]);
    expect(run.result.outcome).toBe(rule === 'malicious-package' ? 1 : 0);
  });

  test('behind the address of another package', async () => {
    const resolved = 'https://packages.example/evil-lane/-/evil-lane-1.0.0.tgz';
    const head = { 'package-lock.json': npmLock({ 'nice-lane': { version: '1.0.0', resolved } }) };
    const { result } = await audited({ head, records: [osv('MAL-2026-1', 'evil-lane', '9.0.0')] });
    expect(result.checks[0]?.findings.map(({ message, properties }) => [message, properties.purl])).toEqual([
      [
        '`evil-lane@1.0.0` is malicious, says `MAL-2026-1`: A fault in evil-lane. It is what the address of `nice-lane@1.0.0` holds',
        'pkg:npm/evil-lane@1.0.0',
      ],
      ['`nice-lane@1.0.0` comes from an address that holds `evil-lane@1.0.0`', 'pkg:npm/nice-lane@1.0.0'],
    ]);
  });
});

describe('a version that no registry has', () => {
  const head = { 'package-lock.json': npmLock({ 'deep-lane': 'a-word' }) };
  test.each([
    ['MAL-2026-1', 'malicious-package', 'critical'],
    ['GHSA-2222-3333-4444', 'unknown-verdict', 'high'],
  ])('closes the gate where there is a %s', async (id, rule, severity) => {
    const { result } = await audited({ head, records: [osv(id, 'deep-lane', '1.2.0')] });
    expect(result.outcome).toBe(1);
    expect(result.checks[0]?.findings).toMatchObject([
      { ruleId: `dependency-audit/${rule}`, severity, confidence: 'low' },
    ]);
  });
});

test('a record that was withdrawn knows nothing better than one that cannot be read', async () => {
  const head = { 'package-lock.json': npmLock({ 'deep-lane': 'a-word' }) };
  const records = [
    record('MAL-2026-1', 'npm', 'deep-lane', { versions: ['1.0.0'] }),
    osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0', {
      aliases: ['MAL-2026-1'],
      withdrawn: '2026-05-20T00:00:00Z',
    }),
  ];
  const http = ({ url }: HttpRequest) => {
    const id = url.split('/').at(-1) ?? '';
    const vulns = ['MAL-2026-1', 'GHSA-2222-3333-4444'].map((one) => ({ id: one }));
    const answer = id === 'querybatch' ? { results: [{ vulns }] } : records[id.startsWith('MAL') ? 0 : 1];
    return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)), url });
  };
  expect(told(await audited({ head, http }))).toEqual([
    expect.stringContaining('malicious-package package-lock.json:4'),
  ]);
});

describe('Composer takes for one version', () => {
  test.each(['1.0', 'v1.0', '1.0.0', '1.0.0.0', '1'])('%s', async (version) => {
    const head = { 'composer.lock': JSON.stringify({ packages: [{ name: 'acme/deep', version }] }) };
    const records = [
      record('GHSA-2222-3333-4444', 'Packagist', 'acme/deep', { versions: ['1.0.0'] }),
      record('GHSA-2222-3333-5555', 'Packagist', 'acme/deep', {
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0.0' }, { last_affected: '1.0.0' }] }],
      }),
    ];
    expect(told(await audited({ head, records }))).toHaveLength(2);
  });
});

describe('a server', () => {
  test('is asked by name, and for the records of malware alone, where there is no version', async () => {
    const records = new Map([
      ['MAL-2026-1', record('MAL-2026-1', 'PyPI', 'evil-lane', everywhere)],
      ['GHSA-2222-3333-4444', record('GHSA-2222-3333-4444', 'PyPI', 'evil-lane', everywhere)],
    ]);
    const sent: string[] = [];
    const run = await audited({
      head: requirements('evil-lane\nother-lane==1.0\n'),
      http: ({ url, body }) => {
        const id = url.split('/').at(-1) ?? '';
        sent.push(typeof body === 'string' ? body : id);
        const answer = records.get(id) ?? {
          results: [{ vulns: [...records.keys()].map((one) => ({ id: one })) }, {}],
        };
        return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)), url });
      },
    });
    const queries = [
      { package: { ecosystem: 'PyPI', name: 'evil-lane' } },
      { package: { ecosystem: 'PyPI', name: 'other-lane' }, version: '1.0' },
    ];
    expect(sent).toEqual([JSON.stringify({ queries }), 'MAL-2026-1']);
    expect(told(run)[0]).toBe('unknown malicious-package requirements.txt:1 pkg:pypi/evil-lane MAL-2026-1');
  });
});
