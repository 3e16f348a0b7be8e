import { describe, expect, test } from 'vitest';
import type { GitHubServer } from '../github-server/server.ts';
import { commit, git } from '../shared/files/sandbox.ts';
import { bodies, github, onPull, openPull } from './github.ts';
import { fine, pullRequest, rootUser } from './pull-request.ts';

const checks = [
  'cosign-verify',
  'dependency-audit',
  'dockerfile-lint',
  'image-pin-check',
  'manifest-policy-check',
  'secret-scan',
] as const;

const inputs = { annotations: 'false', summary: 'false', review: 'false', comment: 'always' };

type Scene = ReturnType<typeof pullRequest>;

/** The next push to the branch, and GitHub's merge of it. */
function push({ root, first }: Scene, files: Parameters<typeof commit>[1]): Scene {
  git(root, 'checkout', '--quiet', 'side');
  const side = commit(root, files);
  git(root, 'checkout', '--quiet', '--detach', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message=merge', 'side');
  return { root, first, side, merge: git(root, 'rev-parse', 'HEAD'), env: {} };
}

const runAll = (scene: Scene, server: GitHubServer, run: number) =>
  Promise.all(checks.map((check) => onPull(scene, server, { check, inputs, run })));

const sectionsIn = (body = ''): readonly string[] =>
  [...body.matchAll(/^<!-- portcullis:section \{"key":"([^"]+)"/gm)].map(([, key]) => key ?? '').sort();

const writesOf = ({ writes }: GitHubServer): readonly string[] =>
  writes.map(({ method, path }) => `${method} ${path.replace(/\d{4,}/g, 'ID')}`);

describe('six jobs at once, each a process', () => {
  test('leave one comment with all their sections; a new push says what it changed; a clean one folds it', async () => {
    const opened = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser, 'b/Dockerfile': rootUser });
    const server = await github();
    const follow = (scene: Scene): void => {
      openPull(server, scene.root, { base: scene.first, head: scene.side });
    };
    follow(opened);
    const ended = await runAll(opened, server, 1);
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1, 0, 0, 0]);
    expect(bodies(server).map(sectionsIn)).toEqual([checks]);
    expect(ended.map(({ log }) => log).join('')).not.toContain('could not be written');
    expect(server.state.reactions.size).toBe(0);

    // The same again has nothing to write.
    const before = server.writes.length;
    const [body] = bodies(server);
    await onPull(opened, server, { check: 'dockerfile-lint', inputs, run: 1 });
    expect(bodies(server)).toEqual([body]);
    expect(server.writes).toHaveLength(before);

    // One of two mended.
    const second = push(opened, { Dockerfile: fine });
    follow(second);
    await runAll(second, server, 2);
    expect(bodies(server).map(sectionsIn)).toEqual([checks]);
    expect(bodies(server)[0]).toContain(`ince the last push (\`${opened.side.slice(0, 7)}\`): 1 resolved`);

    // The other one too, and the image pinned: nothing is left to do.
    const third = push(second, { 'b/Dockerfile': fine.replace('FROM alpine:3.20', 'FROM scratch') });
    follow(third);
    await runAll(third, server, 3);
    const [last = ''] = bodies(server);
    expect(sectionsIn(last)).toEqual(checks);
    const unfolded = last.replace(/<details>[^]*<\/details>/u, '');
    const shown = unfolded.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
    expect(shown).toEqual([expect.stringMatching(/^✅ \*\*Portcullis\*\*: /)]);
    expect(server.mistakes).toEqual([]);
  });
});

test('an uncontended update is at most six requests', async () => {
  const opened = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser });
  const server = await github();
  openPull(server, opened.root, { base: opened.first, head: opened.side });
  await onPull(opened, server, { check: 'dockerfile-lint', inputs, run: 1 });
  const before = server.asked.length;
  await onPull(opened, server, { check: 'secret-scan', inputs, run: 1 });
  expect(server.asked.length - before).toBeLessThanOrEqual(6);
  expect(writesOf(server).slice(-3)).toEqual([
    'POST /issues/comments/ID/reactions',
    'PATCH /issues/comments/ID',
    'DELETE /issues/comments/ID/reactions/ID',
  ]);
  expect(bodies(server).map(sectionsIn)).toEqual([['dockerfile-lint', 'secret-scan']]);
});

test('nobody else’s comment is touched, whatever its first line', async () => {
  const opened = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser });
  const server = await github();
  openPull(server, opened.root, { base: opened.first, head: opened.side });
  const author = { login: 'stranger', id: 5, type: 'User', writes: new Set<never>() } as const;
  const body = '<!-- portcullis:comment:v1 -->\n## ✅ Portcullis: passed';
  server.state.comments.set(1, { id: 1, issue: 7, author, body, createdAt: 0, updatedAt: 0 });
  await onPull(opened, server, { check: 'dockerfile-lint', inputs, run: 1 });
  expect(bodies(server)).toEqual([body, expect.stringContaining('Portcullis: failed')]);
});
