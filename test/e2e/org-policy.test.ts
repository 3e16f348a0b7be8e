import { expect, test } from 'vitest';
import { FakeGitHub } from '../shared/github/fake-github.ts';
import { putFiles } from '../shared/github/committed.ts';
import { portcullis } from './portcullis.ts';
import { fine, lint, pullRequest, rootUser } from './pull-request.ts';

const commit = '1a2b3c4d'.repeat(5);
const stranger = '5e6f7a8b'.repeat(5);
const policy = (at: string): string => `acme/policies/org/p.yml@${at}`;
const org = 'failOn: high\nlocked: [DL3002]\n';
const weak = 'failOn: critical\nonError: warn\nchecks: { dockerfile-lint: { rules: { DL3002: off } } }\n';

/** A GitHub that knows the organisation's policy, and a commit of a fork of it. */
async function github(): Promise<FakeGitHub> {
  const server = await new FakeGitHub('/api/v3').start();
  const repository = server.add('acme/policies');
  for (const sha of [commit, stranger])
    repository.network.set(sha, { parents: [], date: '2026-01-01T00:00:00Z' });
  repository.refs.set('heads/main', commit);
  putFiles(repository, commit, { 'org/p.yml': org });
  putFiles(repository, stranger, { 'org/p.yml': '' });
  return server;
}

test('a pull request under the policy of the organisation', async () => {
  const server = await github();
  try {
    const change = pullRequest(
      { '.github/portcullis.yml': weak, Dockerfile: fine, [policy(commit)]: '' },
      { Dockerfile: rootUser, '.github/portcullis.yml': 'exclude: ["**"]\n' },
    );
    const env = { ...change.env, GITHUB_API_URL: server.url };
    const under = (...args: string[]) => lint(change.root, env, ...args);

    expect((await under()).code).toBe(0);

    const held = await under('--org-policy', policy(commit));
    expect(held.code).toBe(1);
    expect(held.result.checks[0]?.findings).toMatchObject([{ ruleId: 'dockerfile-lint/last-user-root' }]);
    expect(held.stdout).toContain(
      `.github/portcullis.yml:3: DL3002 cannot be switched off: ${policy(commit)} locks it.`,
    );

    // The repository's `onError: warn` makes nothing of it.
    const lost = await under('--org-policy', policy(stranger));
    expect(lost.code).toBe(2);
    expect(lost.stdout).toContain('is not in the history of main of acme/policies');
  } finally {
    server.stop();
  }
});

test('the command policy', async () => {
  const server = await github();
  try {
    const { root, env } = pullRequest({ '.github/portcullis.yml': weak }, { 'a.txt': '' });
    const under = (at: string) =>
      portcullis(['policy', '--org-policy', policy(at)], {
        cwd: root,
        env: { ...env, GITHUB_API_URL: server.url },
      });
    const shown = await under(commit);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('locked:\n  - DL3002 # acme/policies/org/p.yml@1a2b3c4:2\n');
    expect(shown.stdout).toContain('failOn: critical # .github/portcullis.yml:1\n');
    expect(shown.stdout).toContain('# Without effect:\n#   .github/portcullis.yml:2: onError stays fail');

    const lost = await under(stranger);
    expect(lost.code).toBe(2);
    expect(lost.stderr).toContain('is not in the history of main');
    expect(lost.stdout).toContain('onError: fail # default (locked)\n');
  } finally {
    server.stop();
  }
});
