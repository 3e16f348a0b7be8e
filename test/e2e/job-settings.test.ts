import { describe, expect, test } from 'vitest';
import { commit, git, makeFolder, makeRepository, type Content } from '../shared/files/sandbox.ts';
import { job, pull, report } from './portcullis.ts';
import { fine, lint, pullRequest, rootUser } from './pull-request.ts';

const off = 'checks:\n  dockerfile-lint:\n    rules:\n      dockerfile-lint/last-user-root: off\n';
const policy = '.github/portcullis.yml';
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);

test('a branch that starts before the policy was mended is judged by the tip of its base', async () => {
  const root = makeRepository({ [policy]: off });
  git(root, 'checkout', '--quiet', '-b', 'side');
  const side = commit(root, { Dockerfile: rootUser });
  git(root, 'checkout', '--quiet', 'main');
  const main = commit(root, { [policy]: 'preset: security\n' });
  git(root, 'checkout', '--quiet', '--detach', side);
  const env = job({ event: 'pull_request', sha: side, ref: 'refs/pull/7/head', payload: pull(side, main) });
  expect((await lint(root, env)).code).toBe(1);
});

describe('an event without a base', () => {
  const made = () => {
    const root = makeRepository({ a: 'a' });
    const main = git(root, 'rev-parse', 'HEAD');
    commit(root, { [policy]: off, Dockerfile: rootUser });
    return { root, main };
  };
  test.each(['workflow_run', 'issue_comment', 'workflow_dispatch'])(
    "%s: the job's own commit",
    async (event) => {
      const { root, main } = made();
      const env = job({ event, sha: main, ref: 'refs/heads/main' });
      const { code, result } = await lint(root, env);
      expect(result.errors).toEqual([]);
      expect(code).toBe(1);
    },
  );

  test('a commit that cannot be had is outcome 2', async () => {
    const { root } = made();
    const server = 'http://127.0.0.1:9';
    const env = job({ event: 'workflow_run', sha: '1'.repeat(40), ref: 'refs/heads/main', server });
    const { code, result } = await lint(root, env);
    expect(codes(result.errors)).toEqual(['unsafe-event']);
    expect(result.checks[0]?.findings.length).toBeGreaterThan(0);
    expect(code).toBe(2);
  });

  test('the checkout itself, where it stands on that commit', async () => {
    const { root } = made();
    const env = job({ event: 'schedule', sha: git(root, 'rev-parse', 'HEAD'), ref: 'refs/heads/main' });
    expect((await lint(root, env)).code).toBe(0);
  });
});

test.each(['pull_request', 'merge_group'])('%s with the base checked out is refused', async (event) => {
  const { root, first, side, merge } = pullRequest({ Dockerfile: fine }, { Dockerfile: rootUser });
  git(root, 'checkout', '--quiet', 'main');
  const payload = { ...pull(side, first), merge_group: { base_sha: first } };
  const env = job({ event, sha: merge, ref: 'refs/pull/7/merge', payload });
  const { code, result } = await lint(root, env);
  expect(codes(result.errors)).toEqual(['unsafe-event']);
  expect(code).toBe(2);
});

describe('settings that are there and cannot be read', () => {
  const large = `#${'x'.repeat(6 * 1024 * 1024)}\n`;
  const rows: [string, Readonly<Record<string, Content>>, readonly string[], string][] = [
    ['a policy too large', { [policy]: large }, [], 'bad-policy'],
    ['a policy that leads out', { [policy]: { link: '/etc/hostname' } }, [], 'bad-policy'],
    ['a policy that leads nowhere', { [policy]: { link: 'nowhere' } }, [], 'bad-policy'],
    ['a binary policy', { [policy]: Buffer.from([112, 0]) }, [], 'bad-policy'],
    ['another letter case', { '.github/Portcullis.yml': off }, [], 'bad-policy'],
    ['two policies', { [policy]: off, '.github/portcullis.yaml': off }, [], 'bad-policy'],
    ['a baseline too large', { 'b.json': large }, ['--baseline', 'b.json'], 'bad-baseline'],
  ];
  test.each(rows)('%s', async (_, files, args, code) => {
    const cwd = makeFolder({ Dockerfile: fine, ...files });
    const ended = await report(['dockerfile-lint', ...args], { cwd });
    expect(codes(ended.result.errors)).toEqual([code]);
    expect(ended.code).toBe(2);
  });
});

test('a check asked for by name, and switched off', async () => {
  const cwd = makeFolder({
    Dockerfile: rootUser,
    [policy]: 'checks:\n  dockerfile-lint:\n    enabled: false\n',
  });
  const { code, result } = await report(['dockerfile-lint'], { cwd });
  expect(codes(result.errors)).toEqual(['check-disabled']);
  expect(code).toBe(2);
  expect((await report(['all'], { cwd })).result.errors).toEqual([]);
});
