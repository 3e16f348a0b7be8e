import { expect, test } from 'vitest';
import { bot } from '../github-server/state.ts';
import { git, makeRepository } from '../shared/files/sandbox.ts';
import { asked, github, onPull, openPull, readToken, runStep } from './github.ts';
import { pullRequest } from './pull-request.ts';

const policy = `checks:
  repository-governance:
    options:
      requiredFiles: [SECURITY.md]
      requiredReviews: 1
      noForcePushes: true
      twoFactor: true
`;
const files = { '.github/portcullis.yml': policy, 'SECURITY.md': 'Write to us.\n' };
const check = 'repository-governance';
const rules = [{ type: 'non_fast_forward', ruleset_id: 1 }];

test('every night, with a token that may see settings and with the one of the job', async () => {
  const workspace = makeRepository(files);
  const server = await github();
  server.actors.set('admin', { ...bot([]), administers: true });
  server.state.settings = { rules, twoFactor: true };
  const sha = git(workspace, 'rev-parse', 'HEAD');
  const night = {
    server,
    workspace,
    event: 'schedule',
    sha,
    ref: 'refs/heads/main',
    check,
    token: readToken,
  };

  const seen = await runStep({ ...night, inputs: { 'github-token': 'admin' } });
  expect(seen.outputs).toMatchObject({ outcome: '1', failing: '1', unchecked: '0' });
  expect(seen.log).toContain('`main` asks for no review, and the policy for 1 review');
  expect(server.mistakes).toEqual([]);

  const unseen = await runStep(night);
  expect(unseen.outputs).toMatchObject({ outcome: '2', unchecked: '2' });
  expect(unseen.log).toContain('with the organisation permission Administration: read');
  expect(server.mistakes).toEqual([]);
});

test('a pull request is stopped by what it takes away, not by settings', async () => {
  const change = pullRequest(files, { 'README.md': 'x\n', 'SECURITY.md': '\n' });
  const server = await github();
  openPull(server, change.root, { base: change.first, head: change.side });
  server.actors.set('admin', { ...bot([]), administers: true });
  const ended = await onPull(change, server, {
    check,
    inputs: { 'github-token': 'admin', comment: 'never' },
  });
  expect(ended.outputs).toMatchObject({ outcome: '1', failing: '1', introduced: '1', existing: '3' });
  expect(asked(server)).toContain('GET /rules/branches/main');
  expect(server.mistakes).toEqual([]);
});
