import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import type { HttpRequest } from '../../../shared/core/http.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { serveBytes, type Loopback } from './servers.ts';

const trusting = ({ place }: Loopback) => guardedHttp({ allowed: [], trusted: [place] });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

const head = 'HTTP/1.1 200 OK\r\n';
const drip = (socket: Socket, bytes: string) => {
  const timer = setInterval(() => socket.write(bytes), 5);
  socket.on('close', () => clearInterval(timer));
};

test.for<{
  name: string;
  talk: (socket: Socket) => unknown;
  expected: string;
  options?: Partial<HttpRequest>;
}>([
  {
    name: 'says a length over the cap',
    talk: (s) => s.write(`${head}content-length: 101\r\n\r\n`),
    expected: 'too-large',
  },
  {
    name: 'sends chunks over the cap',
    talk: (s) =>
      s.write(`${head}transfer-encoding: chunked\r\n\r\n${`32\r\n${'x'.repeat(50)}\r\n`.repeat(3)}`),
    expected: 'too-large',
  },
  {
    name: 'sends without end',
    talk: (s) => s.write(`${head}\r\n${'x'.repeat(101)}`),
    expected: 'too-large',
  },
  {
    name: 'sends a large header',
    talk: (s) => s.write(`${head}a: ${'x'.repeat(20_000)}`),
    expected: 'too-large',
  },
  {
    name: 'sends many headers',
    talk: (s) => s.write(`${head}${'a-header: its value\r\n'.repeat(1_000)}`),
    expected: 'too-large',
  },
  { name: 'says nothing', talk: () => undefined, expected: 'timeout' },
  {
    name: 'drips its headers',
    talk: (s) => {
      s.write(head);
      drip(s, 'a: b\r\n');
    },
    expected: 'timeout',
  },
  {
    name: 'drips its body',
    talk: (s) => {
      s.write(`${head}content-length: 99\r\n\r\n`);
      drip(s, 'x');
    },
    expected: 'timeout',
  },
  {
    name: 'repeats 100 Continue',
    talk: (s) => drip(s, 'HTTP/1.1 100 Continue\r\n\r\n'),
    expected: 'timeout',
  },
  { name: 'hangs up', talk: (s) => s.end(), expected: 'not-reached' },
  { name: 'resets', talk: (s) => s.resetAndDestroy(), expected: 'not-reached' },
  {
    name: 'sends less than it said',
    talk: (s) => s.end(`${head}content-length: 9\r\n\r\nabc`),
    expected: 'not-reached',
  },
  {
    name: 'stops within a chunk',
    talk: (s) => s.end(`${head}transfer-encoding: chunked\r\n\r\n9\r\nabc`),
    expected: 'not-reached',
  },
  {
    name: 'chunks without a size',
    talk: (s) => s.end(`${head}transfer-encoding: chunked\r\n\r\nZZ\r\nabc`),
    expected: 'bad-answer',
  },
  {
    name: 'says both a length and chunks',
    talk: (s) => s.end(`${head}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
    expected: 'bad-answer',
  },
  {
    name: 'says two lengths',
    talk: (s) => s.end(`${head}content-length: 3\r\ncontent-length: 4\r\n\r\nabc`),
    expected: 'bad-answer',
  },
  { name: 'folds a header badly', talk: (s) => s.end(`${head}a : b\r\n\r\n`), expected: 'bad-answer' },
  { name: 'speaks something else', talk: (s) => s.end('SSH-2.0-x\r\n'), expected: 'bad-answer' },
  {
    name: 'has an impossible status',
    talk: (s) => s.end('HTTP/1.1 999 Odd\r\n\r\n'),
    expected: 'bad-answer',
  },
  {
    name: 'switches protocols',
    talk: (s) => s.end('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    expected: 'bad-answer',
  },
  {
    name: 'compresses unasked',
    talk: (s) => s.end(`${head}content-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc`),
    expected: 'bad-answer',
  },
  {
    name: 'redirects to two places',
    talk: (s) => s.end('HTTP/1.1 302 Found\r\nlocation: /a\r\nlocation: /b\r\ncontent-length: 0\r\n\r\n'),
    options: { redirects: 1 },
    expected: 'bad-url',
  },
])('a server that $name', async ({ talk, expected, options }) => {
  await using server = await serveBytes((socket) => socket.once('data', () => talk(socket)));
  const url = `http://${server.place}/path-secret?query-secret`;
  const timeoutMs = expected === 'timeout' ? 50 : 5_000;
  const error: unknown = await trusting(server)
    .request({ url, timeoutMs, maxBytes: 100, ...options })
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'NetworkError', code: expected, host: server.place });
  expect((error as Error).message).toContain(server.place);
  expect((error as Error).message).not.toContain('secret');
});

test('exactly the cap is an answer, in single bytes too', async () => {
  const chunks = '1\r\nx\r\n'.repeat(100);
  await using server = await serveBytes((socket) =>
    socket.once('data', () => socket.end(`${head}transfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`)),
  );
  const { body } = await trusting(server).request({ url: `http://${server.place}/`, maxBytes: 100 });
  expect(text(body)).toBe('x'.repeat(100));
});

test('an answer before its question is given to nobody', async () => {
  await using server = await serveBytes((socket) =>
    socket.on('data', (request: Buffer) => {
      const path = String(request).split(' ')[1] ?? '';
      const one = (body: string) => `${head}content-length: ${body.length}\r\n\r\n${body}`;
      socket.write(path === '/first' ? one(path) + one('/smuggled') : one(path));
    }),
  );
  const http = trusting(server);
  for (const path of ['/first', '/second']) {
    expect(text((await http.request({ url: `http://${server.place}${path}` })).body)).toBe(path);
  }
});
