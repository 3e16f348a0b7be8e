import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../actions/dependency-audit/advisories/affected.ts';
import { endpointOf } from '../../../actions/dependency-audit/advisories/endpoint.ts';
import { packageKey } from '../../../actions/dependency-audit/advisories/package-names.ts';
import type { Advised, Pinned } from '../../../actions/dependency-audit/advisories/source.ts';
import { askOsv, type AskSettings } from './osv-ask.ts';
import { faultRows } from './osv-faults.ts';
import { send, serveOsv, type Fault, type OsvServer } from './osv-server.ts';

const record = (id: string, ecosystem: string, name: string, events: object[], more: object = {}) => ({
  id,
  modified: '2026-01-02T03:04:05Z',
  affected: [{ package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events }] }],
  ...more,
});

const below = (version: string) => [{ introduced: '0' }, { fixed: version }];

const records = [
  record('GHSA-aaaa-0001', 'npm', 'left', below('2.0.0')),
  record('GHSA-aaaa-0002', 'npm', 'left', below('1.5.0')),
  record('GHSA-aaaa-0003', 'npm', '@scope/right', [{ introduced: '3.0.0' }]),
  record('PYSEC-2026-1', 'PyPI', 'Zope.Interface', below('5.0')),
  record('MAL-2026-1', 'npm', 'bad', [{ introduced: '0' }]),
  record('GHSA-aaaa-0004', 'npm', 'gone', below('9.0.0'), { withdrawn: '2026-02-01T00:00:00Z' }),
  record('GHSA-aaaa-0005', 'GitHub Actions', 'owner/action', below('2.0.0')),
];

const packages: readonly Pinned[] = [
  { ecosystem: 'npm', name: 'left', version: '1.0.0' },
  { ecosystem: 'npm', name: 'left', version: '1.9.0' },
  { ecosystem: 'npm', name: '@scope/right', version: '2.9.9' },
  { ecosystem: 'PyPI', name: 'zope-interface', version: '4.0' },
  { ecosystem: 'npm', name: 'bad', version: '0.0.1' },
  { ecosystem: 'npm', name: 'gone', version: '1.0.0' },
  { ecosystem: 'npm', name: '__proto__', version: '1.0.0' },
  { ecosystem: 'GitHub Actions', name: 'Owner/action/sub', version: '1.2.3' },
];

const honest = [
  'left@1.0.0 GHSA-aaaa-0001 GHSA-aaaa-0002',
  'left@1.9.0 GHSA-aaaa-0001',
  '@scope/right@2.9.9',
  'zope-interface@4.0 PYSEC-2026-1',
  'bad@0.0.1 MAL-2026-1',
  'gone@1.0.0',
  '__proto__@1.0.0',
  'Owner/action/sub@1.2.3 GHSA-aaaa-0005',
];

const ask = (
  server: Pick<OsvServer, 'url'>,
  asked: readonly Pinned[] = packages,
  settings: AskSettings = {},
) => askOsv(server, asked, settings);

const verdicts = ({ byPackage }: Advised, asked: readonly Pinned[] = packages): readonly string[] =>
  asked.map((pinned) => {
    const own = byPackage.get(packageKey(pinned.ecosystem, pinned.name)) ?? [];
    const ids = own.filter((one) => verdictOf(one, pinned) === 'affected').map(({ id }) => id);
    return [`${pinned.name}@${pinned.version}`, ...ids.sort()].join(' ');
  });

test('an honest server: each package its own, two kinds of requests, every record once', async () => {
  await using server = await serveOsv(records);
  const advised = await ask(server);
  expect(verdicts(advised)).toEqual(honest);
  expect(advised.unchecked).toEqual([]);
  expect([server.batches(), server.records()]).toEqual([1, 5]);
  expect(advised.tally).toEqual({
    'advisories.asked': 8,
    'advisories.records': 5,
    'advisories.notAffecting': 0,
  });
});

test.for(faultRows)('$name: $then', async ({ fault, then }) => {
  await using server = await serveOsv(records, { fault });
  const advised = await ask(server);
  const found = verdicts(advised);
  if (then === 'same') expect([found, advised.unchecked]).toEqual([honest, []]);
  // Whatever is missing is told for just that package.
  const untold = new Set(advised.unchecked.flatMap(({ packages: all }) => all));
  expect(untold.size > 0).toBe(then === 'unchecked');
  for (const [at, pinned] of packages.entries())
    if (found[at] !== honest[at]) expect(untold).toContainEqual(pinned);
  for (const { message, hint } of advised.unchecked)
    expect([message, hint].join()).not.toMatch(/undefined|\.\./);
});

test('a server that is down is not asked on for each package', async () => {
  const many = Array.from({ length: 20_000 }, (_, at): Pinned => ({
    ecosystem: 'npm',
    name: `p${at}`,
    version: '1.0.0',
  }));
  await using server = await serveOsv([], { fault: ({ response }) => send(response, 500, {}) });
  const advised = await ask(server, many);
  expect(advised.unchecked.flatMap(({ packages: all }) => all)).toHaveLength(20_000);
  expect(server.batches()).toBeLessThan(40);
});

describe('paging', () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    record(`GHSA-page-${at}`, 'npm', 'paged', below('9.0.0')),
  );
  const paged: readonly Pinned[] = [...packages, { ecosystem: 'npm', name: 'paged', version: '1.0.0' }];

  test('all pages are read', async () => {
    await using server = await serveOsv([...records, ...many], { pageSize: 10 });
    const advised = await ask(server, paged);
    expect(verdicts(advised, paged)).toEqual([
      ...honest,
      ['paged@1.0.0', ...many.map(({ id }) => id).sort()].join(' '),
    ]);
    expect([advised.unchecked, server.batches()]).toEqual([[], 3]);
  });

  test('a page that is lost leaves the package unchecked, with what was found', async () => {
    const fault: Fault = ({ kind, nth, response }) => kind === 'batch' && nth > 1 && send(response, 500, {});
    await using server = await serveOsv([...records, ...many], { pageSize: 10, fault });
    const advised = await ask(server, paged);
    expect(advised.unchecked.map(({ packages: all }) => all)).toEqual([[paged.at(-1)]]);
    expect(advised.byPackage.get('npm/paged')).toHaveLength(10);
  });
});

test('2,500 packages are three batches', async () => {
  const many = Array.from({ length: 2_500 }, (_, at): Pinned => ({
    ecosystem: 'npm',
    name: `p${at}`,
    version: '1.0.0',
  }));
  await using server = await serveOsv([]);
  expect((await ask(server, many)).unchecked).toEqual([]);
  expect(server.batches()).toBe(3);
});

test('one name that the server refuses costs only its own answer', async () => {
  const fault: Fault = ({ kind, response, subject }) =>
    kind === 'batch' && subject.includes('__proto__') && send(response, 400, {});
  await using server = await serveOsv(records, { fault });
  const advised = await ask(server);
  expect(verdicts(advised)).toEqual(honest);
  expect(advised.unchecked).toMatchObject([{ code: 'no-answer', packages: [{ name: '__proto__' }] }]);
});

test('records that a server names and that do not affect the version are counted, and no finding', async () => {
  const fault: Fault = ({ kind, response }) =>
    kind === 'batch' &&
    send(response, 200, {
      results: packages.map(() => ({ vulns: records.map(({ id, modified }) => ({ id, modified })) })),
    });
  await using server = await serveOsv(records, { fault });
  const advised = await ask(server);
  expect(verdicts(advised)).toEqual(honest);
  expect([advised.unchecked, advised.tally['advisories.notAffecting']]).toEqual([[], 8 * 7 - 6]);
});

test('once the time is over nothing more is asked, and that is told', async () => {
  await using server = await serveOsv(records);
  const advised = await ask(server, packages, { milliseconds: 0 });
  expect(server.batches()).toBe(0);
  expect(advised.unchecked).toMatchObject([{ code: 'no-answer', packages }]);
});

test.for([
  ['batch', '/querybatch', packages.length],
  ['record', '/vulns/', 5],
] as const)('no answer in time to a %s', async ([kind, slow, count]) => {
  await using server = await serveOsv(records, { fault: (asked) => asked.kind === kind });
  const advised = await ask(server, packages, { slow });
  expect(advised.unchecked.flatMap(({ packages: all }) => all)).toHaveLength(count);
});

test('what no database has data on is told and not asked', async () => {
  await using server = await serveOsv([]);
  const advised = await ask(server, [{ ecosystem: 'CocoaPods', name: 'Alamofire', version: '5.0.0' }]);
  expect([advised.unchecked, advised.notes.length, server.batches()]).toEqual([[], 1, 0]);
});

test('nobody there', async () => {
  const server = await serveOsv(records);
  await server[Symbol.asyncDispose]();
  expect((await ask(server)).unchecked).toMatchObject([{ code: 'no-answer', packages }]);
});

test.for([
  ['https://api.osv.dev', { url: 'https://api.osv.dev', hosts: { allowed: ['api.osv.dev'] } }],
  [
    'https://mirror.example/osv/',
    {
      url: 'https://mirror.example/osv',
      hosts: { allowed: ['mirror.example:443'], trusted: ['mirror.example:443'] },
    },
  ],
  ['http://10.0.0.7:8080', { url: 'http://10.0.0.7:8080', hosts: { trusted: ['10.0.0.7:8080'] } }],
  ['http://api.osv.dev', 'is not asked without TLS'],
  ['https://user:secret@mirror.example', 'has credentials in it'],
  ['https://mirror.example/?key=secret', 'has more than a path behind the host'],
  ['ftp://mirror.example', 'is no address of the web'],
  ['mirror', 'is no URL'],
] as const)('the endpoint %s', ([text, wanted]) => {
  if (typeof wanted === 'string') expect(endpointOf(text)).toBe(wanted);
  else expect(endpointOf(text)).toMatchObject(wanted);
});
