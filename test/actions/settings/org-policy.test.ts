import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, makeFolder, makeRepository } from '../../shared/files/sandbox.ts';
import { acme, load, locking, own, remote, sha, type Files } from './acme-policy.ts';

describe('org-policy', () => {
  const loose = own('failOn: critical\nchecks: { sample: { rules: { X1: off } } }');

  test.each<[string, Files, string]>([
    ['of another repository', {}, remote],
    ['the same that it extends', own(`extends: ${remote}`), remote],
    ['above a policy with a fault', own('failOm: x'), remote],
  ])('%s', async (_, base, orgPolicy) => {
    const { locks, layers, policy } = await load(base, { orgPolicy, on: acme({ 'p.yml': locking }) });
    expect(policy.failOn).toBe('low');
    expect(locks.flatMap(({ rules }) => rules)).toEqual(['X1']);
    expect(layers[0]?.source).toBe(remote);
  });

  test('of the repository it is read from the base', async () => {
    const { policy, locks } = await load(
      own('failOn: critical', { 'org/p.yml': locking }),
      { orgPolicy: 'org/p.yml', tracked: () => Promise.resolve(['org/p.yml']) },
      { 'org/p.yml': 'failOn: critical' },
    );
    expect([policy.failOn, locks.length]).toEqual(['critical', 1]);
  });

  test('in a checkout beside the repository, which answers for its commits', async () => {
    const org = makeRepository({ 'p.yml': `${locking}extends: ./q.yml\n`, 'q.yml': 'preset: strict' });
    const commit = git(org, 'rev-parse', 'HEAD');
    const base = own(`extends: acme/.github/q.yml@${commit}`);
    const { policy, problems, locks } = await load(base, { orgPolicy: join(org, 'p.yml') });
    expect(problems).toEqual([]);
    expect(policy).toEqual({ failOn: 'low', preset: 'strict' });
    expect(locks).toHaveLength(1);
  });

  test('a folder that the pull request holds is read from the base, which has none', async () => {
    const root = makeFolder({ 'org/p.yml': 'failOn: critical' });
    for (const held of ['org/p.yml', 'org'])
      expect(
        (
          await load(loose, {
            root,
            cwd: root,
            orgPolicy: 'org/p.yml',
            tracked: () => Promise.resolve([held]),
          })
        ).problems,
      ).toHaveLength(1);
  });

  test.each([[[`org/p.yml`]], [['org']]])(
    'what is checked out there is no matter of the repository, which holds %j itself',
    async (held) => {
      const root = makeRepository({ 'org/p.yml': 'failOn: critical' });
      rmSync(join(root, 'org'), { recursive: true });
      renameSync(makeRepository({ 'p.yml': locking }), join(root, 'org'));
      const { policy, locks, problems } = await load(
        { 'org/p.yml': 'failOn: critical' },
        { root, cwd: root, orgPolicy: 'org/p.yml', tracked: () => Promise.resolve(held) },
      );
      expect({ policy, problems, locks: locks.length }).toEqual({
        policy: { failOn: 'low' },
        problems: [],
        locks: 1,
      });
    },
  );

  test('a submodule is no checkout beside it', async () => {
    const root = makeRepository({ 'q.yml': '' });
    const hidden = makeRepository({ 'p.yml': 'failOn: critical' });
    mkdirSync(join(root, 'org'));
    writeFileSync(join(root, 'org/p.yml'), 'failOn: critical');
    writeFileSync(join(root, 'org/.git'), `gitdir: ${join(hidden, '.git')}\n`);
    const tracked = () => Promise.resolve(['q.yml', 'org']);
    const { problems, policy } = await load({}, { root, cwd: root, orgPolicy: 'org/p.yml', tracked });
    expect(problems).toHaveLength(1);
    expect(policy).toEqual({ onError: 'fail' });
  });

  test('a file of the repository that has the name of a reference', async () => {
    const root = makeFolder({ [remote]: 'failOn: critical' });
    const tracked = () => Promise.resolve([remote]);
    const on = acme({ 'p.yml': locking });
    const base = { [remote]: 'failOn: critical' };
    const { policy, locks } = await load(base, { root, cwd: root, orgPolicy: remote, tracked, on });
    expect(policy).toEqual({ failOn: 'low' });
    expect(locks).toMatchObject([{ source: remote, rules: ['X1'] }]);
  });

  test('a file in other letters is the repository’s too', async () => {
    const root = makeRepository({ 'q.yml': '' });
    mkdirSync(join(root, 'org'));
    writeFileSync(join(root, 'org/p.yml'), 'failOn: critical');
    const tracked = () => Promise.resolve(['Org/P.yml']);
    const { policy, problems } = await load({}, { root, cwd: root, orgPolicy: 'org/p.yml', tracked });
    expect({ policy, problems: problems.length }).toEqual({ policy: { onError: 'fail' }, problems: 1 });
  });

  test('a file that lies loose in the workspace stands on nothing beside it', async () => {
    const root = makeRepository({ 'q.yml': 'failOn: critical' });
    mkdirSync(join(root, 'org'));
    writeFileSync(join(root, 'org/p.yml'), 'extends: ./q.yml');
    writeFileSync(join(root, 'org/q.yml'), 'failOn: critical');
    const { problems } = await load(
      {},
      { root, cwd: root, orgPolicy: 'org/p.yml', tracked: () => Promise.resolve(['q.yml']) },
    );
    expect(problems).toMatchObject([
      { message: expect.stringContaining('no checkout of its own') as string },
    ]);
  });

  test.each(['acme/.github/p.yml@main', 'none/p.yml', `acme/../p.yml@${sha}`])(
    '%s is an error',
    async (orgPolicy) => {
      const base = own('failOn: low\nonError: warn');
      const { problems, policy, locks } = await load(base, { orgPolicy, on: acme({ 'p.yml': '' }) });
      expect(problems).toHaveLength(1);
      expect(policy.failOn).toBe('low');
      expect(locks).toMatchObject([{ keys: ['onError'], floor: {} }]);
    },
  );

  test('a link out of its checkout', async () => {
    const org = makeRepository({ 'p.yml': 'extends: ./q.yml' });
    symlinkSync(join(makeFolder({ 'q.yml': 'failOn: critical' }), 'q.yml'), join(org, 'q.yml'));
    const { problems } = await load({}, { orgPolicy: join(org, 'p.yml') });
    expect(problems).toMatchObject([{ message: expect.stringContaining('cannot be read') as string }]);
  });
});

test('suppressions without an owner do not hold where one is asked for', async () => {
  const entry = (owner: string) => `{ rule: X1, reason: x, until: 2099-01-01${owner} }`;
  const base = own(
    `extends: ./a.yml\nrequireOwner: false\nsuppressions:\n  - ${entry('')}\n  - ${entry(', owner: me')}`,
    {
      'a.yml': 'requireOwner: true',
    },
  );
  const { suppressions, remarks } = await load(base);
  expect(suppressions.flatMap(({ entries }) => entries)).toMatchObject([{ owner: 'me' }]);
  expect(remarks).toMatchObject([
    { text: expect.stringMatching(/^\.github\/portcullis\.yml:4: .*no owner/) as string },
  ]);
});
