import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../../shared/core/http.ts';
import type { Fetch } from '../../../shared/github/octokit.ts';
import { type WriterSettings, githubWriter } from '../../../shared/github/writer.ts';
import { asFetch } from '../../../shared/network/fetch.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { serveHttp } from '../network/servers.ts';
import { errorOf, token, told } from './acme.ts';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers one after the other, the last one again and again; `reset`: none. */
const answering = (replies: readonly (Reply | 'reset')[], more: Partial<WriterSettings> = {}) => {
  const asked: string[] = [];
  const pauses: number[] = [];
  const fetch: Fetch = (url, { method, body, headers }) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)] ?? 'reset';
    asked.push(`${method} ${url.replace('https://api.example', '')}${body ? ` ${body}` : ''}`);
    expect(headers?.authorization).toBe(`token ${token}`);
    if (reply === 'reset')
      return Promise.reject(new NetworkError('not-reached', 'api.example', 'It broke.', 'Look.'));
    const { status = 200, body: data = {}, headers: own = {} } = reply;
    const text = [204, 304].includes(status) ? null : JSON.stringify(data);
    return Promise.resolve(
      new Response(text, { status, headers: { 'content-type': 'application/json', ...own } }),
    );
  };
  const writer = githubWriter({
    apiUrl: 'https://api.example',
    token,
    repository: 'acme/app',
    isJobToken: true,
    fetch,
    sleep: (ms) => {
      pauses.push(ms / 1000);
      return Promise.resolve();
    },
    ...more,
  });
  return { writer, asked, pauses };
};

const message = { message: `${told} ${token}` };

describe('an answer', () => {
  it.each([
    ['POST', 201, '/repos/acme/app/issues/7/comments {"body":"{x}","url":"y"}'],
    ['PATCH', 200, '/repos/acme/app/issues/7/comments {"body":"{x}","url":"y"}'],
    ['PUT', 200, '/repos/acme/app/issues/7/comments {"body":"{x}","url":"y"}'],
  ] as const)('to %s is handed on', async (method, status, asked) => {
    const it = answering([{ status, body: { id: 1 } }]);
    const answer = await it.writer.send(method, '/issues/7/comments', { body: '{x}', url: 'y' });
    expect([answer.status, answer.data, it.asked]).toEqual([status, { id: 1 }, [`${method} ${asked}`]]);
  });

  it.each([204, 304, 404, 409, 413, 422])('%i is one', async (status) => {
    const it = answering([{ status, body: message, headers: { date: 'now' } }]);
    const answer = await it.writer.send('DELETE', '/issues/comments/1');
    expect([answer.status, answer.headers.date, it.asked]).toEqual([
      status,
      'now',
      ['DELETE /repos/acme/app/issues/comments/1'],
    ]);
  });

  it('is never an earlier one', async () => {
    const it = answering([{ body: 1 }, { body: 2 }]);
    expect([(await it.writer.get('/pulls/7')).data, (await it.writer.get('/pulls/7')).data]).toEqual([1, 2]);
  });
});

const bad: Reply = { status: 502, body: message };
const limited = { status: 429, headers: { 'retry-after': '3' }, body: message };

describe('after a hiccup', () => {
  it.each<[string, 'POST' | 'PATCH' | 'DELETE', (Reply | 'reset')[], number[], string]>([
    ['PATCH', 'PATCH', [bad, 'reset', {}], [1, 2], 'done'],
    ['DELETE', 'DELETE', ['reset', { status: 204 }], [1], 'done'],
    ['a POST is not repeated', 'POST', [bad, {}], [], 'unavailable'],
    ['a POST without an answer is not repeated', 'POST', ['reset', {}], [], 'not-reached'],
    ['a limit that says how long', 'POST', [limited, { status: 201 }], [3], 'done'],
    ['a limit for ever', 'POST', [limited], [3, 3], 'rate-limited'],
    [
      'a secondary limit',
      'POST',
      [{ ...limited, status: 403, body: { message: 'secondary rate limit' } }, { status: 201 }],
      [3],
      'done',
    ],
    [
      'a limit used up',
      'PATCH',
      [{ ...limited, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }, {}],
      [0],
      'done',
    ],
    ['a limit of hours', 'PATCH', [{ ...limited, headers: { 'retry-after': '3600' } }], [], 'rate-limited'],
  ])('%s', async (_, method, replies, pauses, end) => {
    const it = answering(replies);
    const sent = it.writer.send(method, '/issues/comments/1', {});
    if (end === 'done') await sent;
    else expect((await errorOf(sent)).code).toBe(end);
    expect([it.pauses, it.asked.length]).toEqual([pauses, 1 + pauses.length]);
  });

  it('the line may hold again, a limit does not end', async () => {
    const it = answering(['reset', 'reset', 'reset', { status: 204 }, limited]);
    expect((await errorOf(it.writer.send('PATCH', '/issues/comments/1', {}))).code).toBe('not-reached');
    expect((await it.writer.send('DELETE', '/issues/comments/1')).status).toBe(204);
    const first = await errorOf(it.writer.get('/pulls/7'));
    const { length } = it.asked;
    expect(await errorOf(it.writer.get('/pulls/7'))).toBe(first);
    expect(it.asked).toHaveLength(length);
  });

  it('what is late by then is not sent', async () => {
    const it = answering([bad, {}]);
    const late = () => it.pauses.length > 0;
    expect((await errorOf(it.writer.send('PATCH', '/issues/comments/1', {}, late))).code).toBe('not-reached');
    expect(it.asked).toHaveLength(1);
  });

  it('many writes are spaced out', async () => {
    const it = answering([{}]);
    for (let count = 0; count < 22; count++) await it.writer.send('PATCH', '/check-runs/1', {});
    expect(it.pauses).toEqual([1, 1]);
  });
});

describe('a refusal names what is missing', () => {
  it.each([
    ['/issues/7/comments', undefined, 'Give the job the permission pull-requests: write.'],
    ['/pulls/7/reviews', undefined, /permission pull-requests: write\./],
    ['/check-runs', undefined, /permission checks: write\./],
    ['/code-scanning/sarifs', 'security_events=write', /permission security-events: write\.$/],
    ['/issues/comments/1/reactions', 'issues=write', /pull-requests: write\. GitHub names issues: write\.$/],
    [
      '/issues/7/comments',
      'issues=write; pull_requests=write',
      /GitHub names issues: write or pull-requests: write\.$/,
    ],
    ['/issues/7/comments', told, /permission pull-requests: write\.$/],
  ])('%s %s', async (path, accepted, hint) => {
    const headers = accepted === undefined ? {} : { 'x-accepted-github-permissions': accepted };
    const it = answering([{ status: 403, headers, body: message }]);
    const error = await errorOf(it.writer.send('POST', path, {}));
    expect([error.code, error.message]).toEqual([
      'forbidden',
      'acme/app may not be written to with this token.',
    ]);
    expect(error.hint).toEqual(typeof hint === 'string' ? hint : (expect.stringMatching(hint) as string));
  });

  it.each<[Reply, string, RegExp]>([
    [{ status: 401 }, 'unauthorized', /does not accept the token/],
    [{ status: 503 }, 'unavailable', /status 503/],
    [{ status: 429 }, 'rate-limited', /the limit is reached/],
    [{ status: 307, headers: { location: 'https://evil.example/' } }, 'bad-answer', /elsewhere/],
    [{ status: 410 }, 'bad-answer', /no usable answer/],
    [
      { status: 403, body: { message: `Unable to create comment because issue is locked. ${told}` } },
      'forbidden',
      /acme\/app has locked this conversation/,
    ],
  ])('%j', async (reply, code, text) => {
    const it = answering([{ body: message, ...reply }]);
    const error = await errorOf(it.writer.send('POST', '/issues/7/comments', {}));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(text);
    expect(`${error.message} ${error.hint}`).not.toMatch(new RegExp(`${told}|${token}|evil`));
  });

  it.each(['', 'acme', 'acme/app/more', '../..', 'a b/c'])('no repository: %j', async (repository) => {
    const it = answering([{}], { repository });
    expect((await errorOf(it.writer.get('/pulls/7'))).code).toBe('bad-answer');
    expect(it.asked).toEqual([]);
  });
});

describe('the author', () => {
  const viewer = (login: unknown): Reply => ({ body: { data: { viewer: { login } } } });
  const question = '{"query":"{ viewer { login } }"}';

  it.each<[string, string, (Reply | 'reset')[], string[]]>([
    ['octo', 'https://api.example', [viewer('octo')], [`POST /graphql ${question}`]],
    ['app[bot]', 'https://api.example/api/v3/', [viewer('app[bot]')], [`POST /api/graphql ${question}`]],
    [
      'octo',
      'https://api.example',
      ['reset', { body: { login: 'octo' } }],
      [`POST /graphql ${question}`, 'GET /user'],
    ],
    [
      'octo',
      'https://api.example',
      [viewer(null), { body: { login: 'octo' } }],
      [`POST /graphql ${question}`, 'GET /user'],
    ],
    [
      'octo',
      'https://api.example',
      [{ status: 403, body: message }, { body: { login: 'octo' } }],
      [`POST /graphql ${question}`, 'GET /user'],
    ],
  ])('%s at %s', async (login, apiUrl, replies, asked) => {
    const it = answering(replies, { isJobToken: false, apiUrl });
    expect([await it.writer.author(), await it.writer.author(), it.asked]).toEqual([login, login, asked]);
  });

  it('of a job’s own token is known', async () => {
    const it = answering(['reset']);
    expect([await it.writer.author(), it.asked]).toEqual(['github-actions[bot]', []]);
  });

  it('that nobody tells is a fault', async () => {
    const it = answering([{ body: {} }], { isJobToken: false });
    expect((await errorOf(it.writer.author())).code).toBe('bad-answer');
  });
});

it('works through the guarded client', async () => {
  const seen: string[] = [];
  await using server = await serveHttp((request, response) => {
    request
      .setEncoding('utf8')
      .on('data', (text: string) => seen.push(`${request.method} ${request.url} ${text}`));
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":1}'));
  });
  const fetch = asFetch(guardedHttp({ allowed: [], trusted: [server.place] }));
  const { writer } = answering([], { apiUrl: `http://${server.place}`, fetch });
  expect((await writer.send('PATCH', '/issues/comments/1', { body: 'é' })).data).toEqual({ id: 1 });
  expect(seen).toEqual(['PATCH /repos/acme/app/issues/comments/1 {"body":"é"}']);
});

it('nothing is sent once the time for all that is to be written is over', async () => {
  let isOver = false;
  const it = answering([{ status: 201 }], { late: () => isOver });
  await it.writer.send('POST', '/check-runs', {});
  isOver = true;
  const { message } = await errorOf(it.writer.send('POST', '/check-runs', {}));
  expect([it.asked.length, message]).toEqual([1, expect.stringContaining('The time for asking')]);
});
