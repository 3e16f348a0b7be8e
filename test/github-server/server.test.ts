import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitHubServer } from './server.ts';
import { bot, user } from './state.ts';

let server: GitHubServer;
beforeEach(async () => {
  server = await new GitHubServer('acme/app').start();
  server.actors.set('full', bot(['pull-requests', 'checks', 'security-events']));
  server.actors.set('fork', bot([]));
  server.actors.set('mallory', user('mallory', 7, ['pull-requests']));
  server.state.pulls.set(7, {
    number: 7,
    state: 'open',
    headSha: 'b'.repeat(40),
    headRef: 'topic',
    headRepository: 'mallory/app',
    baseRef: 'main',
    baseSha: 'a'.repeat(40),
    files: [
      { filename: 'a.txt', status: 'modified', sha: 'c'.repeat(40), patch: '@@ -1,2 +1,3 @@\n a\n+b\n c' },
    ],
  });
});
afterEach(() => server.stop());

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly link: string | null;
}

async function ask(method: string, path: string, body?: object, token = 'full'): Promise<Answer> {
  const response = await fetch(`${server.url}/repos/acme/app${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    link: response.headers.get('link'),
  };
}

const annotation = { path: 'a.txt', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
const checkRun = (annotations: number, more: object = {}) => ({
  name: 'Portcullis',
  head_sha: 'b'.repeat(40),
  conclusion: 'neutral',
  output: {
    title: 't',
    summary: 's',
    annotations: Array<object>(annotations).fill({ ...annotation, ...more }),
  },
});
const zipped = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
const upload = (sarif: string) => ({ commit_sha: 'b'.repeat(40), ref: 'refs/pull/7/merge', sarif });
const review = (comment: object) => ({
  event: 'COMMENT',
  comments: [{ path: 'a.txt', body: 'b', ...comment }],
});

describe('answers as GitHub describes them', () => {
  it.each<[method: string, path: string, body: object | undefined, status: number]>([
    ['GET', '', undefined, 200],
    ['GET', '/pulls?head=mallory:topic&state=open', undefined, 200],
    ['GET', '/pulls/7', undefined, 200],
    ['GET', '/pulls/8', undefined, 404],
    ['GET', '/pulls/7/files?per_page=100', undefined, 200],
    ['GET', '/pulls/7/comments', undefined, 200],
    ['GET', '/issues/7/comments', undefined, 200],
    ['POST', '/issues/7/comments', { body: 'b' }, 201],
    ['POST', '/issues/7/comments', { body: 'b'.repeat(65_536) }, 201],
    ['POST', '/issues/7/comments', { body: 'b'.repeat(65_537) }, 422],
    ['POST', '/issues/9/comments', { body: 'b' }, 404],
    ['PATCH', '/issues/comments/1', { body: 'b' }, 404],
    ['POST', '/pulls/7/reviews', review({ line: 2 }), 200],
    ['POST', '/pulls/7/reviews', review({ line: 3, start_line: 1 }), 200],
    ['POST', '/pulls/7/reviews', review({ line: 4 }), 422],
    ['POST', '/pulls/7/reviews', review({ line: 2, path: 'other.txt' }), 422],
    ['POST', '/check-runs', checkRun(50), 201],
    ['POST', '/check-runs', checkRun(51), 422],
    ['POST', '/check-runs', checkRun(1, { title: 't'.repeat(256) }), 422],
    ['POST', '/check-runs', checkRun(1, { end_line: 2, start_column: 1 }), 422],
    ['POST', '/code-scanning/sarifs', upload(zipped({ version: '2.1.0', runs: [] })), 202],
    ['POST', '/code-scanning/sarifs', upload('no gzip'), 400],
    ['GET', '/code-scanning/sarifs/none', undefined, 404],
  ])('%s %s', async (method, path, body, status) => {
    expect((await ask(method, path, body)).status).toBe(status);
    expect(server.mistakes.filter((one) => !one.includes('must NOT have more than 50'))).toEqual([]);
  });
});

describe('what may be written', () => {
  it.each([
    ['POST', '/issues/7/comments', { body: 'b' }],
    ['POST', '/pulls/7/reviews', review({ line: 2 })],
    ['POST', '/check-runs', checkRun(1)],
    ['POST', '/code-scanning/sarifs', upload(zipped({ runs: [] }))],
  ])('%s %s is not for the token of a fork', async (method, path, body) => {
    expect(await ask(method, path, body, 'fork')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  });

  it('code scanning that is off says so', async () => {
    server.state.codeScanning = false;
    const { status } = await ask('POST', '/code-scanning/sarifs', upload(zipped({ runs: [] })));
    expect(status).toBe(403);
  });
});

it('a reaction is made once, and each author has one', async () => {
  const { body } = await ask('POST', '/issues/7/comments', { body: 'b' });
  const path = `/issues/comments/${String(body.id)}/reactions`;
  const answers = [];
  for (const token of ['full', 'full', 'mallory'])
    answers.push(await ask('POST', path, { content: 'eyes' }, token));
  expect(answers.map(({ status }) => status)).toEqual([201, 200, 201]);
  expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
  await ask('DELETE', `${path}/${String(answers[0]?.body.id)}`);
  expect((await ask('POST', path, { content: 'eyes' })).status).toBe(201);
});

it('lists have pages', async () => {
  for (let number = 0; number < 5; number += 1)
    await ask('POST', '/issues/7/comments', { body: String(number) });
  const { body, link } = await ask('GET', '/issues/7/comments?per_page=2&page=2');
  expect((body as unknown as { body: string }[]).map((one) => one.body)).toEqual(['2', '3']);
  expect(link).toContain('&page=3>; rel="next"');
});

it('a faulty question is written down', async () => {
  await ask('GET', '/issues/7/comments?sort=up');
  await ask('POST', '/issues/7/comments', { text: 'b' });
  await ask('GET', '/elsewhere');
  expect(server.mistakes).toHaveLength(3);
});

it('a fault comes as often as it is ordered', async () => {
  server.faults.push({ on: /^POST \/issues/, times: 1, fault: { status: 502 } });
  const statuses = [];
  for (let time = 0; time < 2; time += 1)
    statuses.push((await ask('POST', '/issues/7/comments', { body: 'b' })).status);
  expect(statuses).toEqual([502, 201]);
  server.faults.push({ on: /^POST/, times: 1, fault: { reset: 'after' } });
  await expect(ask('POST', '/issues/7/comments', { body: 'c' })).rejects.toThrow();
  expect([...server.state.comments.values()].map(({ body }) => body)).toEqual(['b', 'c']);
});
