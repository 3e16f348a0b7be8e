import { describe, expect, test, vi } from 'vitest';
import { guardedHttp, type HttpSettings } from '../../../shared/network/http.ts';
import { proxyFor, proxyFrom } from '../../../shared/network/proxy.ts';
import { makeIdentity, serveBytes, serveHttp, serveHttps, serveProxy } from './servers.ts';

test.for<[Readonly<Record<string, string>>, unknown]>([
  [{}, undefined],
  [{ HTTPS_PROXY: ' ' }, undefined],
  [{ HTTP_PROXY: 'http://p.example' }, undefined],
  [{ HTTPS_PROXY: 'http://p.example' }, { url: 'http://p.example', noProxy: '' }],
  [
    { HTTPS_PROXY: 'upper', https_proxy: 'lower', NO_PROXY: 'a', no_proxy: 'b' },
    { url: 'lower', noProxy: 'b' },
  ],
  [
    { ALL_PROXY: 'http://p.example', NO_PROXY: 'a' },
    { url: 'http://p.example', noProxy: 'a' },
  ],
])('%j gives %j', ([environment, proxy]) => {
  expect(proxyFrom(environment)).toEqual(proxy);
});

test.for<[url: string, noProxy: string, direct: boolean]>([
  ['https://a.example/', '', false],
  ['https://a.example/', '*', true],
  ['https://a.example/', 'a.example', true],
  ['https://a.example/', 'x.example, A.Example ', true],
  ['https://sub.a.example/', 'a.example', true],
  ['https://sub.a.example/', '.a.example', true],
  ['https://sub.a.example/', '*.a.example', true],
  ['https://evila.example/', 'a.example', false],
  ['https://a.example/', 'a.example:8443', false],
  ['https://a.example:8443/', 'a.example:8443', true],
  ['https://10.1.2.3/', '10.0.0.0/8', true],
  ['https://11.1.2.3/', '10.0.0.0/8', false],
  ['https://10.1.2.3/', '10.1.2.3', true],
  ['https://10.1.2.3/', '0.0.0.0/99,x/8,/,:', false],
  ['https://[fd00::1]/', 'fd00::/8', true],
  ['https://[fd00::1]/', '[fd00::1]', true],
  ['https://a.example/', '10.0.0.0/8', false],
  ['https://localhost:5000/', '', true],
  ['https://127.0.0.1:5000/', '', true],
  ['http://a.example/', '', true],
])('%s with NO_PROXY %j: direct %j', ([url, noProxy, direct]) => {
  expect(proxyFor(new URL(url), { url: 'p.example:3128', noProxy }) === undefined).toBe(direct);
});

test.for([
  ['p.example:3128', 'http://p.example:3128/', undefined],
  ['http://user:p%40ss@p.example', 'http://user:p%40ss@p.example/', 'user:p@ss'],
  ['https://user:100%@p.example', 'https://user:100%@p.example/', 'user:100%'],
] as const)('the proxy %s', ([url, href, credentials]) => {
  const proxy = proxyFor(new URL('https://a.example/'), { url, noProxy: '' });
  expect(proxy?.url.href).toBe(href);
  const [, encoded] = proxy?.authorization?.split(' ') ?? [];
  expect(encoded && Buffer.from(encoded, 'base64').toString()).toBe(credentials);
});

const identity = makeIdentity();
if (identity === undefined)
  console.warn('SKIPPED: TLS and tunnels are not tested, there is no openssl here.');

describe.skipIf(identity === undefined)('TLS', () => {
  const { key = '', cert = '' } = identity ?? {};
  const target = () =>
    serveHttps({ key, cert }, ({ url, headers }, response) =>
      response.end(`${url ?? ''} ${headers['proxy-authorization'] ?? 'no proxy header'}`),
    );
  const ask = async (url: string, settings: HttpSettings, trusted: readonly string[] = []) => {
    const allowed = [
      'tls.example',
      'tls.example:8443',
      'other.example',
      'localhost',
      '10.0.0.1',
      'a.internal',
    ];
    const http = guardedHttp({ allowed, trusted }, settings);
    return Buffer.from((await http.request({ url, timeoutMs: 3_000 })).body).toString();
  };

  test('is verified against the authorities, whatever the environment says', async () => {
    await using server = await target();
    const url = `https://${server.place}/x`;
    expect(await ask(url, { ca: cert }, [server.place])).toBe('/x no proxy header');
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    try {
      await expect(ask(url, {}, [server.place])).rejects.toMatchObject({ code: 'tls' });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('goes through the tunnel; names are not looked up here', async () => {
    await using server = await target();
    const seen: string[] = [];
    await using proxy = await serveProxy(seen, () => server.port);
    const settings: HttpSettings = {
      ca: cert,
      proxy: { url: `http://user:secret@${proxy.place}`, noProxy: '' },
      lookup: () => expect.unreachable(),
    };
    expect(await ask('https://tls.example/x', settings)).toBe('/x no proxy header');
    expect(await ask('https://tls.example:8443/y', settings)).toBe('/y no proxy header');
    const basic = `Basic ${btoa('user:secret')}`;
    expect(seen).toEqual([`tls.example:443 ${basic}`, `tls.example:8443 ${basic}`]);
    // The certificate is another's.
    await expect(ask('https://other.example/', settings)).rejects.toMatchObject({
      code: 'tls',
      host: 'other.example',
    });
    await expect(ask('https://tls.example/', { ...settings, ca: '' })).rejects.toMatchObject({ code: 'tls' });
  });

  test('a proxy changes nothing of what is refused', async () => {
    const seen: string[] = [];
    await using proxy = await serveProxy(seen, () => undefined);
    const settings: HttpSettings = { proxy: { url: `http://${proxy.place}`, noProxy: '' } };
    for (const [url, code] of [
      ['https://evil.example/', 'host-not-allowed'],
      ['https://10.0.0.1/', 'address-not-allowed'],
      ['https://localhost/', 'address-not-allowed'],
      ['https://a.internal/', 'address-not-allowed'],
    ] as const) {
      await expect(ask(url, settings)).rejects.toMatchObject({ code });
    }
    expect(proxy.connections()).toBe(0);
    await expect(ask('https://tls.example/', settings)).rejects.toMatchObject({
      code: 'not-reached',
      message: `tls.example cannot be reached: the proxy ${proxy.place} answers with the status 407.`,
    });
    expect(seen).toHaveLength(1);
  });
});

test.for([
  { name: 'says nothing', talk: '', code: 'timeout' },
  { name: 'speaks first', talk: 'HTTP/1.1 200 OK\r\n\r\nearly', code: 'bad-answer' },
  { name: 'speaks something else', talk: 'SSH-2.0\r\n', code: 'bad-answer' },
  { name: 'says nothing after the tunnel stands', talk: 'HTTP/1.1 200 OK\r\n\r\n', code: 'timeout' },
])('a proxy that $name', async ({ talk, code }) => {
  await using proxy = await serveBytes((socket) => socket.once('data', () => socket.write(talk)));
  const settings = { proxy: { url: `user:secret@${proxy.place}`, noProxy: '' } };
  const request = guardedHttp({ allowed: ['a.example'] }, settings).request({
    url: 'https://a.example/',
    timeoutMs: code === 'timeout' ? 50 : 3_000,
  });
  const error: unknown = await request.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'NetworkError', code, host: 'a.example' });
  expect((error as Error).message).not.toContain('secret');
});

test.for(['socks5://user:secret@p.example', 'http://user:secret@', 'http://user:se cret@p.example:x'])(
  'the address %j of a proxy is an error that does not quote it',
  async (url) => {
    const http = guardedHttp({ allowed: ['a.example'] }, { proxy: { url, noProxy: '' } });
    const error: unknown = await http
      .request({ url: 'https://a.example/' })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'bad-url', host: 'a.example' });
    expect((error as Error).message).not.toMatch(/user|cret|p\.example/);
  },
);

test('no proxy for what is trusted without TLS, and a proxy that is gone is named', async () => {
  await using server = await serveHttp((_, response) => response.end());
  const gone = await serveHttp(() => undefined);
  await gone[Symbol.asyncDispose]();
  const settings = { proxy: { url: `http://${gone.place}`, noProxy: '' } };
  const http = guardedHttp({ allowed: ['a.example'], trusted: [server.place] }, settings);
  expect(await http.request({ url: `http://${server.place}/` })).toMatchObject({ status: 200 });
  await expect(http.request({ url: 'https://a.example/' })).rejects.toMatchObject({
    code: 'not-reached',
    message: `The proxy ${gone.place} cannot be reached (ECONNREFUSED).`,
  });
});
