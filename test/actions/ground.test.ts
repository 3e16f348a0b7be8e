import { expect, test } from 'vitest';
import { commitsFor, findGround, type GroundRequest } from '../../actions/ground.ts';
import { locate } from '../../shared/files/locate.ts';
import { brought } from '../shared/files/brought.ts';
import { commit, git, makeRepository } from '../shared/files/sandbox.ts';

/** A push to main of one commit that adds a file and one that takes it away, as a step sees it. */
async function push(before: string | undefined, sha?: string): Promise<GroundRequest> {
  const root = makeRepository({ 'a.txt': 'old\n' });
  const first = git(root, 'rev-parse', 'HEAD');
  commit(root, { 'leak.txt': 'leaked\n' });
  git(root, 'rm', '--quiet', 'leak.txt');
  const head = commit(root, { 'b.txt': 'new\n' });
  const request = { ref: 'refs/heads/main', before: before ?? first, defaultBranch: 'main' };
  return {
    location: await locate([], root),
    request: { kind: 'push', ...request },
    scope: 'all',
    runner: {
      ...request,
      eventName: 'push',
      repository: 'acme/app',
      serverUrl: 'http://127.0.0.1:9',
      apiUrl: 'http://127.0.0.1:9',
      sha: sha ?? head,
      pullRequest: null,
      mergeBase: null,
      job: null,
    },
    env: {},
  };
}

async function pastOf(asked: GroundRequest, isWhole = false) {
  const commits = commitsFor(asked, await findGround({ ...asked, runner: undefined }, []), isWhole);
  const past = await commits?.past().finally(() => {
    commits.dispose();
  });
  const texts = past && (await brought(past));
  return past && { commits: past.commits, what: past.what, texts };
}

test('the commits of a push are looked into, though all files are checked', async () => {
  expect(await pastOf(await push(undefined))).toEqual({
    commits: 2,
    what: 'the commits since the commit before the push',
    texts: ['b.txt new', 'leak.txt leaked'],
  });
});

test('the whole history holds them too', async () => {
  expect(await pastOf(await push(undefined), true)).toMatchObject({ commits: 3 });
});

test('what is checked out is not what was pushed', async () => {
  expect(await pastOf(await push(undefined, 'a'.repeat(40)))).toBeUndefined();
});

test('a commit before the push that is gone is an error', async () => {
  await expect(push('b'.repeat(40)).then((asked) => pastOf(asked))).rejects.toMatchObject({
    code: 'base-not-found',
  });
});

test('a run by hand looks into none', async () => {
  expect(await pastOf({ ...(await push(undefined)), request: { kind: 'none' } })).toBeUndefined();
});
