import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/core/finding.ts';
import { publish } from '../../../../shared/github/publish/publish.ts';
import { reviewSurface } from '../../../../shared/github/publish/review.ts';
import type { GitHubServer } from '../../../github-server/server.ts';
import type { ChangedFile } from '../../../github-server/state.ts';
import { applied, blobOf, blockOf, runOver } from '../../report/applied.ts';
import { context, finding } from '../../report/sample.ts';
import { headSha, listening, mishaps, onServer, pullNumber, writerTo } from './on-server.ts';

let server: GitHubServer | undefined;
afterEach(async () => {
  await server?.stop();
});

const path = 'docker/Dockerfile';
const lines = Array.from({ length: 30 }, (_, at) => `RUN step ${at}`);
const text = `${lines.join('\n')}\n`;
/** Line `line` gets a word more. */
const found = (line: number, more: Partial<Finding> = {}): Finding => {
  const offset = lines.slice(0, line).join('\n').length;
  return finding(
    'dockerfile-lint/last-user-root',
    { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    {
      fixes: [{ title: 'Add it', mode: 'fix', edits: [{ path, offset, length: 0, text: ' --fixed' }] }],
      ...more,
    },
  );
};
const file: ChangedFile = {
  filename: path,
  status: 'added',
  sha: blobOf(text),
  patch: ['@@ -0,0 +1,30 @@', ...lines.map((line) => `+${line}`)].join('\n'),
};

const review = async (
  findings: readonly Finding[],
  { token = 'full', sha = headSha, isAsked = true } = {},
) => {
  server ??= await onServer([file]);
  const log = listening();
  const writer = writerTo(server, token);
  const pullRequest = { number: pullNumber, headSha: sha };
  await publish(
    runOver({ [path]: text }, findings),
    context,
    [{ ...reviewSurface({ writer, pullRequest, log }), isAsked }],
    log,
  );
  return {
    server,
    log,
    comments: [...server.state.reviewComments.values()],
    reviews: [...server.state.reviews.values()],
  };
};
const started = async (files: readonly ChangedFile[]) => (server = await onServer(files));

afterEach(() => {
  server = undefined;
});

it('is one, with a comment for each fix, on the lines that it replaces', async () => {
  const { server, log, comments, reviews } = await review([
    found(3),
    found(9),
    found(9, { severity: 'low' }),
  ]);
  expect([log.warned, log.printed, server.mistakes]).toEqual([[], [], []]);
  expect(reviews).toMatchObject([{ commit: headSha, body: 'Portcullis suggests 2 fixes.' }]);
  expect(comments.map(({ line }) => line)).toEqual([3, 9]);
  for (const { line, startLine = line, body } of comments)
    expect(applied(text, { startLine, endLine: line, lines: blockOf(body) }).split('\n')[line - 1]).toBe(
      `RUN step ${line - 1} --fixed`,
    );
});

it('a range of lines has its start', async () => {
  const [first, second] = [found(3).fixes[0]?.edits ?? [], found(5).fixes[0]?.edits ?? []];
  const both = found(3, { fixes: [{ title: 'Both', mode: 'suggest', edits: [...first, ...second] }] });
  const { comments } = await review([both]);
  expect(comments).toMatchObject([{ startLine: 3, line: 5, side: 'RIGHT' }]);
});

it('says the same once, whoever else has said it', async () => {
  const [one] = (await review([found(3)], { token: 'mallory' })).comments;
  expect(one?.author.login).toBe('mallory');
  expect((await review([found(3)])).comments).toHaveLength(2);
  const { comments, reviews } = await review([found(3), found(4)]);
  expect([comments.length, reviews.length]).toEqual([3, 3]);
  expect((await review([found(3), found(4)])).reviews).toHaveLength(3);
});

it('twenty at most, the worst first, and names the rest', async () => {
  const findings = lines
    .slice(0, 25)
    .map((_, at) => found(at + 1, { severity: at === 24 ? 'critical' : 'high' }));
  const { comments, reviews, log } = await review(findings);
  expect(comments.map(({ line }) => line)).toEqual([25, ...lines.slice(0, 19).map((_, at) => at + 1)]);
  expect(reviews[0]?.body).toContain('suggests 20 fixes. 5 more fixes follow on the next push.');
  expect(log.printed).toEqual([expect.stringMatching(/^20 of 25 fixes are suggested in the review; 5 more/)]);
});

describe('keeps silent', () => {
  it('where there is nothing to suggest: not a question', async () => {
    const { server } = await review([found(3, { fixes: [] }), found(4, { status: 'existing' })]);
    expect(server.asked).toEqual([]);
  });

  it('about a commit that is no longer the head', async () => {
    expect((await review([found(3)], { sha: 'e'.repeat(40) })).server.writes).toEqual([]);
  });

  it('about a closed pull request', async () => {
    const pull = (await started([file])).state.pulls.get(pullNumber);
    if (pull) pull.state = 'closed';
    expect((await review([found(3)])).server.writes).toEqual([]);
  });

  it.each<[string, Partial<ChangedFile>]>([
    ['is another at the head', { sha: blobOf('other') }],
    ['has no diff', { patch: '' }],
    ['is another', { filename: 'other' }],
  ])('about a file that %s', async (_, more) => {
    await started([{ ...file, ...more }]);
    expect((await review([found(3)])).server.writes).toEqual([]);
  });
});

it('finds the file on a later page', async () => {
  const others = Array.from({ length: 130 }, (_, at) => ({ ...file, filename: `f${at}` }));
  await started([...others, file]);
  expect((await review([found(3)])).comments).toHaveLength(1);
});

describe('when it does not work', () => {
  it('a token that may not is a line in the log where nobody asked by name', async () => {
    const { log } = await review([found(3)], { token: 'fork', isAsked: false });
    expect([log.warned, log.printed]).toEqual([[], [expect.stringContaining('pull-requests: write')]]);
  });

  it.each(mishaps)('%o at the review', async (fault, told) => {
    (await started([file])).faults.push({ on: /^POST /, times: 9, fault });
    expect((await review([found(3)])).log.warned).toEqual([expect.stringMatching(told)]);
  });

  it.each(
    ['/pulls/7$', '/pulls/7/files', '/pulls/7/comments'].flatMap((place) =>
      mishaps.map((one) => [place, ...one] as const),
    ),
  )('at %s: %o', async (place, fault, told) => {
    (await started([file])).faults.push({ on: new RegExp(`^GET ${place}`), times: 9, fault });
    const { log, server } = await review([found(3)]);
    expect(log.warned).toEqual([expect.stringMatching(told)]);
    expect(server.writes).toEqual([]);
  });

  it('what was done without an answer is not done again', async () => {
    (await started([file])).faults.push({ on: /^POST /, times: 1, fault: { reset: 'after' } });
    await review([found(3)]);
    expect((await review([found(3)])).comments).toHaveLength(1);
  });
});
