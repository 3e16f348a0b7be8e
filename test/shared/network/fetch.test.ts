import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { asFetch } from '../../../shared/network/fetch.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { serveHttp } from './servers.ts';

const quiet = () => undefined;

test('@octokit/rest works over it', async () => {
  await using server = await serveHttp(({ headers, method, url }, response) => {
    if (url === '/old') response.writeHead(301, { location: '/new' }).end();
    else if (url === '/none') response.writeHead(204).end();
    else if (url === '/missing')
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"no"}');
    else if (url === '/raw')
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('a\0b');
    else
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8', link: ['<a>', '<b>'] })
        .end(JSON.stringify({ method, authorization: headers.authorization }));
  });
  const http = guardedHttp({ allowed: [], trusted: [server.place] });
  const { request: ask } = new Octokit({
    baseUrl: `http://${server.place}`,
    auth: 't',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: asFetch(http) },
  });
  expect(await ask('GET /old')).toMatchObject({
    status: 200,
    url: `http://${server.place}/new`,
    headers: { link: '<a>, <b>' },
    data: { method: 'GET', authorization: 'token t' },
  });
  expect(await ask('POST /new', { some: 'body' })).toMatchObject({ data: { method: 'POST' } });
  expect(await ask('GET /none')).toMatchObject({ status: 204, data: '' });
  expect(await ask('HEAD /raw')).toMatchObject({ status: 200, data: '' });
  expect(Buffer.from((await ask('GET /raw')).data as ArrayBuffer).toString()).toBe('a\0b');
  await expect(ask('GET /missing')).rejects.toMatchObject({ status: 404, message: 'no' });
  await expect(ask('GET https://evil.example/')).rejects.toMatchObject({
    cause: { name: 'NetworkError', code: 'host-not-allowed' },
  });
  await expect(ask('OPTIONS /new')).rejects.toThrow('OPTIONS is not asked of anyone here');
});

test.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
  '%s is sent with its body, and never sent on',
  async (method) => {
    const seen: string[] = [];
    await using server = await serveHttp((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => seen.push(`${request.method} ${text}`));
      request.on('end', () => response.writeHead(307, { location: '/b' }).end());
    });
    const ask = asFetch(guardedHttp({ allowed: [], trusted: [server.place] }));
    const answer = await ask(`http://${server.place}/`, { method, body: 'it' });
    expect([answer.status, seen]).toEqual([307, [`${method} it`]]);
  },
);

test('a redirect is handed back where it is asked for, and the limits hold', async () => {
  await using server = await serveHttp((_, response) =>
    response.writeHead(302, { location: '/b' }).end('long'),
  );
  const http = guardedHttp({ allowed: [], trusted: [server.place] });
  const url = `http://${server.place}/`;
  expect((await asFetch(http)(url, { redirect: 'manual' })).status).toBe(302);
  await expect(asFetch(http)(url)).rejects.toMatchObject({ code: 'too-many-redirects' });
  await expect(asFetch(http, { maxBytes: 3 })(url)).rejects.toMatchObject({ code: 'too-large' });
});
