import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../shared/core/http.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { serveHttp, type Loopback } from './servers.ts';

const trusting = (...servers: readonly Loopback[]) =>
  guardedHttp({ allowed: [], trusted: servers.map(({ place }) => place) });

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test('an answer: status, headers, body; what goes out says what it must', async () => {
  await using server = await serveHttp((request, response) => {
    const { host, accept, 'accept-encoding': encoding, 'user-agent': agent } = request.headers;
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => {
      response.writeHead(418, { Twice: ['a', 'b'], 'content-type': 'text/plain' });
      response.end([request.method, request.url, host, accept, encoding, agent, ...body].join(' '));
    });
  });
  const answer = await trusting(server).request({
    url: `http://${server.place}/a%20b?c=%2F#not-sent`,
    method: 'POST',
    headers: { accept: 'x/y', host: 'other.example', 'accept-encoding': 'gzip' },
    body: 'hello',
  });
  expect(answer).toMatchObject({
    status: 418,
    headers: { twice: 'a, b', 'content-type': 'text/plain' },
    url: `http://${server.place}/a%20b?c=%2F`,
  });
  expect(text(answer.body)).toBe(`POST /a%20b?c=%2F ${server.place} x/y identity portcullis hello`);
});

test('a header that cannot be sent is an error that does not quote it', async () => {
  const request = guardedHttp({ allowed: ['allowed.example'] }).request({
    url: 'https://allowed.example/path-secret',
    headers: { authorization: 'secret\nvalue' },
  });
  const error: unknown = await request.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'NetworkError', code: 'bad-url', host: 'allowed.example' });
  expect(JSON.stringify([(error as Error).message, (error as Error).cause])).not.toContain('secret');
});

describe('redirects', () => {
  const credentials = {
    Authorization: 'Bearer secret',
    Cookie: 'secret',
    'Proxy-Authorization': 'secret',
    'X-Api-Key': 'secret',
    Accept: 'x/y',
  };
  /** Redirects along its query, a `+` between the stops; tells the headers it saw. */
  const hop = (seen: unknown[], status = 302) =>
    serveHttp(({ url = '', headers, method }, response) => {
      seen.push([method, headers.accept, JSON.stringify(headers).includes('secret')]);
      const [next, ...rest] = (url.split('?')[1] ?? '').split('+');
      if (next === '' || next === undefined) response.end('arrived');
      else response.writeHead(status, { location: `${next}?${rest.join('+')}` }).end('moved');
    });

  test.for([301, 302, 303, 307, 308])('%i inside of the origin keeps the credentials', async (status) => {
    const seen: unknown[] = [];
    await using server = await hop(seen, status);
    const request = { url: `http://${server.place}/a?/b+c`, headers: credentials, redirects: 2 };
    const answer = await trusting(server).request(request);
    expect([answer.url, text(answer.body)]).toEqual([`http://${server.place}/c?`, 'arrived']);
    expect(seen).toEqual(Array(3).fill(['GET', 'x/y', true]));
  });

  test('another origin gets none, and neither does the first one when we come back', async () => {
    const seen: unknown[] = [];
    await using first = await hop(seen);
    await using second = await hop(seen);
    const url = `http://${first.place}/?http://${second.place}/+http://${first.place}/`;
    const request: HttpRequest = { url, headers: credentials, redirects: 3, method: 'HEAD' };
    expect(await trusting(first, second).request(request)).toMatchObject({ status: 200 });
    expect(seen).toEqual([
      ['HEAD', 'x/y', true],
      ['HEAD', 'x/y', false],
      ['HEAD', 'x/y', false],
    ]);
  });

  test.for<{ name: string; query: string; options: Partial<HttpRequest>; expected: unknown }>([
    { name: 'none asked for', query: '/b', options: {}, expected: { status: 302 } },
    { name: 'one too many', query: '/b+/c', options: { redirects: 1 }, expected: 'too-many-redirects' },
    { name: 'a POST', query: '/b', options: { redirects: 3, method: 'POST' }, expected: 'bad-answer' },
    {
      name: 'another host',
      query: 'https://evil.example/',
      options: { redirects: 3 },
      expected: 'host-not-allowed',
    },
    {
      name: 'a host by //',
      query: '//evil.example/',
      options: { redirects: 3 },
      expected: 'host-not-allowed',
    },
    { name: 'a host by \\\\', query: '\\\\evil.example/', options: { redirects: 3 }, expected: 'bad-url' },
    { name: 'a file', query: 'file:///etc/passwd', options: { redirects: 3 }, expected: 'bad-url' },
    {
      name: 'userinfo',
      query: 'https://u:p@allowed.example/',
      options: { redirects: 3 },
      expected: 'bad-url',
    },
    {
      name: 'to plain http',
      query: 'http://allowed.example/',
      options: { redirects: 3 },
      expected: 'host-not-allowed',
    },
    {
      name: 'to plain http on the port of https',
      query: 'http://allowed.example:443/',
      options: { redirects: 3 },
      expected: 'host-not-allowed',
    },
  ])('$name', async ({ query, options, expected }) => {
    await using server = await hop([]);
    const http = guardedHttp({ allowed: ['allowed.example'], trusted: [server.place] });
    const request = http.request({ url: `http://${server.place}/a?${query}`, ...options });
    if (typeof expected === 'string') await expect(request).rejects.toMatchObject({ code: expected });
    else expect(await request).toMatchObject(expected as object);
  });
});

describe('connections', () => {
  test('no more than the cap at a time, and all get their turn, also after errors', async () => {
    let now = 0;
    let most = 0;
    await using server = await serveHttp(({ url }, response) => {
      most = Math.max(most, (now += 1));
      setTimeout(() => {
        now -= 1;
        if (url === '/0') response.destroy();
        else response.end();
      }, 2);
    });
    const http = guardedHttp({ allowed: [], trusted: [server.place] }, { concurrency: 3 });
    const asked = Array.from({ length: 12 }, (_, n) => http.request({ url: `http://${server.place}/${n}` }));
    const settled = await Promise.allSettled(asked);
    // The places are free again.
    expect(await http.request({ url: `http://${server.place}/again` })).toMatchObject({ status: 200 });
    expect(most).toBe(3);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', ...Array<string>(11).fill('fulfilled')]);
  });

  test('are kept by a client, and never shared with one of another policy', async () => {
    await using server = await serveHttp((_, response) => response.end());
    const url = `http://${server.place}/`;
    const http = trusting(server);
    for (let n = 0; n < 3; n += 1) await http.request({ url });
    expect(server.connections()).toBe(1);
    const other = guardedHttp({ allowed: [server.place] });
    await expect(other.request({ url })).rejects.toMatchObject({ code: 'host-not-allowed' });
    await trusting(server).request({ url });
    expect(server.connections()).toBe(2);
  });

  test('a name server that says nothing', async () => {
    const http = guardedHttp({ allowed: ['slow.example'] }, { lookup: () => undefined });
    await expect(http.request({ url: 'https://slow.example/', timeoutMs: 20 })).rejects.toMatchObject({
      code: 'timeout',
      host: 'slow.example',
    });
  });

  test('a name without address, a port without server', async () => {
    const lookup = (_: string, __: object, done: (error: NodeJS.ErrnoException, addresses: []) => void) =>
      done(Object.assign(new Error('gone'), { code: 'ENOTFOUND' }), []);
    await expect(
      guardedHttp({ allowed: ['gone.example'] }, { lookup }).request({ url: 'https://gone.example/' }),
    ).rejects.toThrow('gone.example is a name without an address (ENOTFOUND).');
    const server = await serveHttp(() => undefined);
    await server[Symbol.asyncDispose]();
    await expect(trusting(server).request({ url: `http://${server.place}/` })).rejects.toThrow(
      `${server.place} cannot be reached (ECONNREFUSED).`,
    );
  });
});
