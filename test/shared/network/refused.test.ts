import type { LookupAddress } from 'node:dns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../shared/core/http.ts';
import { hostGuard, type Target } from '../../../shared/network/hosts.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { guardedLookup, type Lookup } from '../../../shared/network/lookup.ts';
import { serveBytes, serveHttp, type Loopback } from './servers.ts';

let victim: Loopback;
/** Trusted; sends everyone to where its query says. */
let front: Loopback;
beforeAll(async () => {
  victim = await serveBytes((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
  front = await serveHttp(({ url = '' }, response) => {
    response.writeHead(302, { location: decodeURIComponent(url.slice(url.indexOf('?') + 1)) }).end();
  });
});
afterAll(async () => {
  await victim[Symbol.asyncDispose]();
  await front[Symbol.asyncDispose]();
});

const answering =
  (...addresses: readonly string[]): Lookup =>
  (_hostname, _options, done) =>
    done(null, addresses.map(withFamily));

const withFamily = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });

/** PORT is the victim's. */
const code = (url: string, allowed: readonly string[], options: Partial<HttpRequest> = {}, lookup?: Lookup) =>
  guardedHttp(
    { allowed: allowed.map(here), trusted: [front.place] },
    { lookup: lookup ?? answering('127.0.0.1') },
  )
    .request({ url: here(url), timeoutMs: 2_000, ...options })
    .then(
      ({ status }) => status,
      (error: unknown) => (error as { code: string }).code,
    );
const here = (text: string) => text.replace('PORT', String(victim.port));

/** Forms of addresses, each the host of a URL as a stranger writes it. */
const literals: readonly string[] = [
  ...['127.0.0.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '017700000001', '127.1', '127.0.1'],
  ...[
    '127.0.0.1.',
    '0x7F.0x0.0x0.0x1',
    '%31%32%37.0.0.1',
    '１２７.0.0.1',
    '127。0。0。1',
    '①②⑦.0.0.1',
    '127.127.127.127',
  ],
  ...[
    '0',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '255.255.255.255',
  ],
  ...['169.254.169.254', '2852039166', '0xa9fea9fe', '100.100.100.200', '168.63.129.16', '192.0.0.192'],
  ...['192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '192.88.99.1'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:a9fe:a9fe]'],
  ...['[::127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::1]', '[2002:7f00:1::]'],
  ...['[2001:0:7f00:1::]', '[fe80::1]', '[fec0::1]', '[fc00::1]', '[fd00:ec2::254]', '[fd20:ce::254]'],
  ...['[ff02::1]', '[2001:db8::1]', '[100::1]', '[3fff::1]', '[2001:2::1]', '[::ffff:0:127.0.0.1]'],
];

describe.for(literals)('the address %s', (host) => {
  test.for([
    { allowed: ['allowed.example:PORT'], how: 'not allowed', expected: 'host-not-allowed' },
    { allowed: [`${host}:PORT`], how: 'allowed by name', expected: 'address-not-allowed' },
  ])('$how is refused, asked and redirected to', async ({ allowed, expected }) => {
    const url = `https://${host}:PORT/`;
    // A redirect's Location is Latin-1.
    const redirect = `http://${front.place}/?${encodeURIComponent(here(new URL(here(url)).href))}`;
    expect(await code(url, allowed)).toBe(expected);
    expect(await code(redirect, allowed, { redirects: 1 })).toBe(expected);
    expect(victim.connections()).toBe(0);
  });
});

const allowed = ['allowed.example', 'allowed.example:PORT', '*.below.example', 'localhost:PORT'];

test.for([
  // Userinfo, and what readers take for it.
  ['https://allowed.example@127.0.0.1:PORT/', 'bad-url'],
  ['https://allowed.example:443@127.0.0.1:PORT/', 'bad-url'],
  ['https://user:secret@allowed.example/', 'bad-url'],
  ['https://@allowed.example/', 'bad-url'],
  ['https://allowed.example%40127.0.0.1:PORT/', 'bad-url'],
  ['https://allowed.example\\@127.0.0.1:PORT/', 'bad-url'],
  ['https://127.0.0.1:PORT\\@allowed.example/', 'bad-url'],
  ['https:\\\\127.0.0.1:PORT/', 'bad-url'],
  ['https://127.0.0.1:PORT#@allowed.example/', 'host-not-allowed'],
  ['https://127.0.0.1:PORT?@allowed.example/', 'host-not-allowed'],
  // What the URL standard drops or adds.
  ['https://allowed\t.example/', 'bad-url'],
  ['https://allowed.example\r\nx: y/', 'bad-url'],
  [' https://allowed.example/', 'bad-url'],
  ['https:127.0.0.1:PORT/', 'bad-url'],
  ['https:///127.0.0.1:PORT/', 'bad-url'],
  ['//allowed.example/', 'bad-url'],
  ['https://[fe80::1%25lo]:PORT/', 'bad-url'],
  ['https://[fe80::1%lo]:PORT/', 'bad-url'],
  ['https://127.0.0.1.1:PORT/', 'bad-url'],
  [`https://allowed.example/${'a'.repeat(9_000)}`, 'bad-url'],
  // Schemes and ports.
  ['file:///etc/passwd', 'bad-url'],
  ['ftp://allowed.example/', 'bad-url'],
  ['gopher://allowed.example:PORT/', 'bad-url'],
  ['http://allowed.example:PORT/', 'host-not-allowed'],
  ['http://allowed.example/', 'host-not-allowed'],
  ['https://allowed.example:22/', 'host-not-allowed'],
  ['https://allowed.example:99999/', 'bad-url'],
  // Names that look like one that is allowed.
  ['https://allowed.example.evil.example/', 'host-not-allowed'],
  ['https://evil-allowed.example/', 'host-not-allowed'],
  ['https://evilallowed.example/', 'host-not-allowed'],
  ['https://sub.allowed.example/', 'host-not-allowed'],
  ['https://below.example/', 'host-not-allowed'],
  ['https://evilbelow.example/', 'host-not-allowed'],
  ['https://a.below.example:8443/', 'host-not-allowed'],
  ['https://аllowed.example/', 'host-not-allowed'], // a Cyrillic letter
  ['https://allowed.example../', 'host-not-allowed'],
  // Allowed names; all of them stand for loopback here.
  ['https://allowed.example:PORT/', 'address-not-allowed'],
  ['https://ALLOWED.example.:PORT/', 'address-not-allowed'],
  ['https://ａｌｌｏｗｅｄ.example:PORT/', 'address-not-allowed'],
  ['https://a.b.below.example/', 'address-not-allowed'],
  ['https://localhost:PORT/', 'address-not-allowed'],
  ['https://LOCALHOST.:PORT/', 'address-not-allowed'],
] as const)('%s is %s', async ([url, expected]) => {
  expect(await code(url, allowed)).toBe(expected);
  expect(victim.connections()).toBe(0);
});

test.for([
  { name: 'private', addresses: ['127.0.0.1'] },
  { name: 'public and private', addresses: ['8.8.8.8', '127.0.0.1'] },
  { name: 'private behind many', addresses: ['8.8.8.8', '8.8.4.4', '2606:4700::1111', '::1'] },
  { name: 'mapped', addresses: ['::ffff:127.0.0.1'] },
  { name: 'NAT64', addresses: ['64:ff9b::7f00:1'] },
  { name: 'with a zone', addresses: ['fe80::1%lo'] },
  { name: 'metadata', addresses: ['169.254.169.254'] },
  { name: 'no address at all', addresses: ['localhost'] },
])('DNS that answers $name', async ({ addresses }) => {
  const lookup = answering(...addresses);
  const from = `http://${front.place}/?https://allowed.example:PORT/`;
  expect(await code('https://allowed.example:PORT/', allowed, {}, lookup)).toBe('address-not-allowed');
  expect(await code(here(from), allowed, { redirects: 1 }, lookup)).toBe('address-not-allowed');
  expect(victim.connections()).toBe(0);
});

test('DNS that changes its answer is asked once a connection, and that answer is used', () => {
  const answers = [['8.8.8.8'], ['127.0.0.1']];
  const target: Target = { url: new URL('https://allowed.example'), trusted: false };
  const rebinding: Lookup = (_, __, done) => done(null, (answers.shift() ?? []).map(withFamily));
  const seen: unknown[] = [];
  const lookup = guardedLookup(target, rebinding);
  for (const all of [true, false]) {
    lookup('allowed.example', { all }, (error, address) => seen.push(error === null ? address : error.code));
  }
  expect(seen).toEqual([[{ address: '8.8.8.8', family: 4 }], 'address-not-allowed']);
});

test.for(['169.254.169.254', '100.100.100.200', '[fd00:ec2::254]', '0.0.0.0', '[fe80::1]'])(
  '%s is refused even when trusted',
  async (host) => {
    const request = guardedHttp({ allowed: [], trusted: [`${host}:80`] }).request({ url: `http://${host}/` });
    await expect(request).rejects.toMatchObject({ code: 'address-not-allowed' });
  },
);

test('an untrusted host cannot send us to a trusted one', () => {
  const guard = hostGuard({ allowed: ['allowed.example'], trusted: ['127.0.0.1:80'] });
  const from = guard(new URL('https://allowed.example/'));
  expect(() => guard(new URL('http://127.0.0.1/'), from)).toThrow('because allowed.example redirects there');
  expect(guard(new URL('http://127.0.0.1/')).trusted).toBe(true);
});

test('the victim would have been seen', async () => {
  const { status } = await guardedHttp({ allowed: [], trusted: [victim.place] }).request({
    url: `http://${victim.place}/`,
  });
  expect([status, victim.connections()]).toEqual([200, 1]);
});
