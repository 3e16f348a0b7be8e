import { expect, it } from 'vitest';
import type { Fault } from './fake-github.ts';
import { details, errorOf, github, pauses, reader, release, root, serveAcme, stranger, tip } from './acme.ts';

serveAcme();

const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483000' };
const secondary = { message: 'You have exceeded a secondary rate limit.' };

it.each<[string, Fault, number, number[]]>([
  ['a hiccup', { status: 502 }, 1, [1]],
  ['two hiccups', { status: 503 }, 2, [1, 2]],
  ['a closed connection', { reset: true }, 1, [1]],
  ['a secondary limit', { status: 403, headers: { 'retry-after': '7' }, body: secondary }, 2, [7, 7]],
  ['a limit that only says how long', { status: 403, headers: { 'retry-after': '9' } }, 2, [9, 9]],
  ['a secondary limit of no length', { status: 429, body: secondary }, 1, [60]],
  [
    'the hour’s limit, nearly over',
    { status: 403, headers: { ...limited, 'x-ratelimit-reset': '1' } },
    1,
    [0],
  ],
])('outlasts %s', async (_, fault, times, waited) => {
  const headers = { 'content-type': 'application/json', ...fault.headers };
  github.fail(/./, { body: {}, ...fault, headers }, times);
  expect(await reader().repository('acme', 'app')).toEqual(details);
  expect(pauses).toEqual(waited);
  expect(github.asked).toHaveLength(1 + times);
});

it.each<[string, Fault, string, number[]]>([
  ['a broken server', { status: 500 }, 'unavailable', [1, 2]],
  ['a dead one', { reset: true }, 'not-reached', [1, 2]],
  [
    'a limit of minutes',
    { status: 403, headers: { 'retry-after': '61' }, body: secondary },
    'rate-limited',
    [],
  ],
  ['a second minute', { status: 429, body: secondary }, 'rate-limited', [60]],
  ['a third time', { status: 429, headers: { 'retry-after': '5' }, body: secondary }, 'rate-limited', [5, 5]],
  ['time going back', { status: 429, headers: { 'retry-after': '-5' }, body: secondary }, 'rate-limited', []],
])('ends with %s', async (_, fault, code, waited) => {
  github.fail(/./, { ...fault, headers: { 'content-type': 'application/json', ...fault.headers } });
  expect((await errorOf(reader().repository('acme', 'app'))).code).toBe(code);
  expect(pauses).toEqual(waited);
});

it('is shared by questions that wait together, and is used up once for all', async () => {
  const headers = { 'content-type': 'application/json', 'retry-after': '60' };
  const fault = { status: 429, headers, body: secondary };
  github.fail(/./, fault);
  const sleep = (ms: number) => {
    pauses.push(ms / 1000);
    return new Promise<void>((done) =>
      setTimeout(() => {
        github.faults.length = 0;
        done();
      }, 20),
    );
  };
  const it = reader({ sleep });
  const days = await Promise.all([root, tip, release, stranger].map((sha) => it.day('acme', 'app', sha)));
  expect(days).not.toContain(undefined);
  github.fail(/./, fault);
  expect((await errorOf(it.repository('acme', 'app'))).code).toBe('rate-limited');
  expect(pauses).toEqual([60]);
});

it.each<[string, Fault]>([
  ['rate-limited', { status: 403, headers: limited }],
  ['unauthorized', { status: 401 }],
  ['not-reached', { reset: true }],
])('%s once is so for every other question', async (code, fault) => {
  github.fail(/./, fault);
  const it = reader();
  const first = await errorOf(it.repository('acme', 'app'));
  const asked = github.asked.length;
  expect(await errorOf(it.tags('other', 'one'))).toBe(first);
  expect(first.code).toBe(code);
  expect(github.asked).toHaveLength(asked);
});

it('a fault of one repository is not another’s', async () => {
  github.add('acme/lib');
  github.fail(/acme\/app/, { status: 403 });
  const it = reader();
  expect((await errorOf(it.repository('acme', 'app'))).code).toBe('forbidden');
  expect((await it.repository('acme', 'lib'))?.fullName).toBe('acme/lib');
});
