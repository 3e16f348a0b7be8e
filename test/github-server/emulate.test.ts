import { expect, test } from 'vitest';
import { GitHubServer } from './server.ts';
import { user } from './state.ts';

/** The other GitHub for tests, as its authors understood the real one: https://emulate.dev */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 15);
if (!isNewEnough)
  console.warn(
    'Not compared with emulate, which needs Node 22.15: npm exec --package=node@24.21.0 -- npm test',
  );

interface Side {
  readonly url: string;
  /** Of what this side made, by name. */
  readonly ids: Map<string, number>;
}

interface Question {
  readonly method: string;
  /** `{name}` is an id that an earlier answer gave. */
  readonly path: string;
  readonly body?: object;
  readonly token?: string;
  /** Keeps the id of the answer. */
  readonly keep?: string;
  /** What is looked at in the answer, or in each of a list. */
  readonly fields?: readonly string[];
  /** The status that emulate gives where it is not GitHub's: by GitHub's description, and its words on limits. */
  readonly unlike?: number;
}

const comment = ['body', 'user.login', 'user.type'];
const checkRun = [
  'name',
  'head_sha',
  'status',
  'conclusion',
  'output.title',
  'output.summary',
  'output.annotations_count',
];
const pull = ['number', 'state', 'head.ref', 'head.sha', 'base.ref', 'base.sha', 'head.repo.full_name'];
const review = ['body', 'state', 'user.login', 'commit_id'];

const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
const output = { title: 't', summary: 's', annotations: [annotation, annotation] };

const questions = (sha: string): readonly Question[] => [
  { method: 'GET', path: '', fields: ['full_name', 'name', 'owner.login'] },
  { method: 'GET', path: '/pulls/1', fields: pull },
  { method: 'GET', path: '/pulls/9' },
  { method: 'GET', path: '/pulls?state=open', fields: pull },
  { method: 'GET', path: '/pulls?head=octo:topic&state=open', fields: pull },
  { method: 'GET', path: '/pulls?head=octo:other&state=open', fields: pull },
  { method: 'GET', path: '/pulls/1/comments', fields: ['body'] },
  { method: 'GET', path: '/issues/1/comments', fields: comment },
  {
    method: 'POST',
    path: '/issues/1/comments',
    body: { body: 'one 漢😀' },
    keep: 'comment',
    fields: comment,
  },
  { method: 'POST', path: '/issues/1/comments', body: { body: 'two' }, fields: comment },
  { method: 'POST', path: '/issues/9/comments', body: { body: 'none' } },
  { method: 'GET', path: '/issues/1/comments?per_page=1&page=1', fields: comment },
  { method: 'GET', path: '/issues/1/comments?per_page=1&page=2', fields: comment },
  { method: 'GET', path: '/issues/1/comments?per_page=1&page=3', fields: comment },
  { method: 'GET', path: '/issues/comments/{comment}', fields: comment },
  { method: 'PATCH', path: '/issues/comments/{comment}', body: { body: 'changed' }, fields: comment },
  { method: 'GET', path: '/issues/comments/{comment}', fields: comment },
  { method: 'DELETE', path: '/issues/comments/{comment}' },
  { method: 'GET', path: '/issues/comments/{comment}' },
  { method: 'PATCH', path: '/issues/comments/{comment}', body: { body: 'x' } },
  { method: 'DELETE', path: '/issues/comments/{comment}' },
  {
    method: 'POST',
    path: '/check-runs',
    body: { name: 'n', head_sha: sha, status: 'completed', conclusion: 'neutral', output },
    keep: 'run',
    fields: checkRun,
  },
  { method: 'GET', path: '/check-runs/{run}', fields: checkRun },
  { method: 'GET', path: '/check-runs/999999' },
  { method: 'PATCH', path: '/check-runs/{run}', body: { conclusion: 'failure' }, fields: checkRun },
  { method: 'GET', path: `/commits/${sha}/check-runs`, fields: ['total_count'] },
  {
    method: 'POST',
    path: '/pulls/1/reviews',
    body: { event: 'COMMENT', body: 'r' },
    fields: review,
    unlike: 201,
  },
  { method: 'GET', path: '/pulls/1/reviews', fields: review },
  { method: 'POST', path: '/pulls/9/reviews', body: { event: 'COMMENT', body: 'r' } },
  { method: 'POST', path: '/issues/1/comments', body: { body: 'x' }, token: 'nobody', unlike: 201 },
  { method: 'POST', path: '/check-runs', body: { name: 'n', head_sha: sha }, token: 'nobody', unlike: 201 },
  { method: 'POST', path: '/issues/1/comments', body: { body: 'x'.repeat(65_537) }, unlike: 201 },
  {
    method: 'POST',
    path: '/check-runs',
    body: {
      name: 'n',
      head_sha: sha,
      output: { ...output, annotations: Array<object>(51).fill(annotation) },
    },
    unlike: 201,
  },
];

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((one, name) => (one as Record<string, unknown> | null)?.[name], value);

async function ask({ url, ids }: Side, question: Question) {
  const { method, body, token = 'full', keep, fields = [] } = question;
  const path = question.path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids.get(name)));
  const response = await fetch(`${url}/repos/octo/app${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const data: unknown = text === '' ? null : JSON.parse(text);
  if (keep !== undefined) ids.set(keep, Number(at(data, 'id')));
  const look = (one: unknown) => Object.fromEntries(fields.map((name) => [name, at(one, name)]));
  return {
    asked: `${method} ${question.path}`,
    status: response.status,
    next: (response.headers.get('link') ?? '').includes('rel="next"'),
    ...(response.ok && { data: Array.isArray(data) ? data.map(look) : look(data) }),
  };
}

test.skipIf(!isNewEnough)('answers as emulate does, where both do', async () => {
  const { createEmulator } = await import('emulate');
  const other = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { full: { login: 'octo', scopes: ['repo'] } },
      github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'app', auto_init: true }] },
    },
  });
  const server = await new GitHubServer('octo/app').start();
  server.actors.set('full', user('octo', 3, ['pull-requests', 'checks', 'security-events']));
  try {
    const set = async (path: string, body?: object): Promise<unknown> => {
      const response = await fetch(`${other.url}/repos/octo/app${path}`, {
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        headers: { authorization: 'token full', 'content-type': 'application/json' },
      });
      return response.json();
    };
    const sha = String(at(await set('/git/ref/heads/main'), 'object.sha'));
    await set('/git/refs', { ref: 'refs/heads/topic', sha });
    await set('/pulls', { title: 't', head: 'topic', base: 'main' });
    server.state.pulls.set(1, {
      number: 1,
      state: 'open',
      headSha: sha,
      headRef: 'topic',
      headRepository: 'octo/app',
      baseRef: 'main',
      baseSha: sha,
      files: [],
    });
    const sides: readonly Side[] = [server, other].map(({ url }) => ({ url, ids: new Map() }));
    const [ours, theirs] = await Promise.all(
      sides.map(async (side) => {
        const answers = [];
        for (const question of questions(sha)) answers.push(await ask(side, question));
        return answers;
      }),
    );
    for (const [nth, { unlike }] of questions(sha).entries()) {
      if (unlike === undefined) expect(ours?.[nth]).toEqual(theirs?.[nth]);
      else expect([theirs?.[nth]?.status, ours?.[nth]?.status === unlike]).toEqual([unlike, false]);
    }
  } finally {
    await server.stop();
    await other.close();
  }
});
