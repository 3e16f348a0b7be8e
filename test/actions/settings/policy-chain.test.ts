import { describe, expect, test } from 'vitest';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import { GitHubError, type GitHub } from '../../../shared/core/github.ts';
import { sample } from '../../shared/core/sample-check.ts';
import { acme, load, locking, own, remote, sha, type Files } from './acme-policy.ts';

describe('what it extends', () => {
  test.each<[string, Files, Files, object]>([
    ['a file', own('extends: ./a.yml', { 'a.yml': locking }), {}, { failOn: 'low' }],
    ['of another repository', own(`extends: ${remote}`), { 'p.yml': locking }, { failOn: 'low' }],
    ['with a mark of its encoding', own(`extends: ${remote}`), { 'p.yml': 'failOn: low' }, { failOn: 'low' }],
    [
      'which extends a file of its own',
      own(`extends: [${remote}]`, { 'q.yml': 'failOn: critical' }),
      { 'p.yml': 'extends: ./q.yml', 'q.yml': 'failOn: low' },
      { failOn: 'low' },
    ],
    [
      'two: the later one wins',
      own('extends: [./a.yml, ./b.yml]', { 'a.yml': 'failOn: low', 'b.yml': 'failOn: medium' }),
      {},
      { failOn: 'medium' },
    ],
    [
      'one twice',
      own('extends: [./a.yml, ./b.yml]', { 'a.yml': 'failOn: low', 'b.yml': 'extends: ./a.yml' }),
      {},
      { failOn: 'low' },
    ],
    [
      'it wins itself',
      own('extends: ./a.yml\nfailOn: info', { 'a.yml': 'failOn: low' }),
      {},
      { failOn: 'info' },
    ],
  ])('%s', async (_, base, there, expected) => {
    const { policy, problems } = await load(base, { on: acme(there) });
    expect(problems).toEqual([]);
    expect(policy).toEqual(expected);
  });

  const deep = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`${index}.yml`, `extends: ./${index + 1}.yml`]),
  );
  const wide = Object.fromEntries(
    Array.from({ length: 3 }, (_, index) => [
      `${index}.yml`,
      `extends: [${Array.from({ length: 9 }, (_, next) => `./w${index}${next}.yml`).join(', ')}]`,
    ]),
  );
  const leaves = Object.fromEntries(
    Array.from({ length: 27 }, (_, at) => [`w${Math.floor(at / 9)}${at % 9}.yml`, `failOn: low # ${at}`]),
  );
  const forbidden = new GitHubError('forbidden', 'GitHub refused.', 'Give contents=read.');
  const down = new GitHubError('unavailable', 'GitHub is down.', 'Run again.');
  const astray = new GitHubError('bad-answer', 'GitHub leads elsewhere.', 'Name it as it is called.');
  test.each<[string, Files, GitHub, RegExp]>([
    [
      'a circle',
      own('\nextends: ./a.yml', { 'a.yml': 'extends: ./.github/portcullis.yml' }),
      acme({}),
      /^a\.yml:1: .*circle/,
    ],
    ['itself', own('extends: ./.github/portcullis.yml'), acme({}), /yml:1: .*circle/],
    ['too deep', own('extends: ./0.yml', deep), acme({}), /^3\.yml:1: .*5 deep/],
    [
      'too many',
      own('extends: [./0.yml, ./1.yml, ./2.yml]', { ...wide, ...leaves }),
      acme({}),
      /more than 20/,
    ],
    ['nothing', own('extends: ./none.yml'), acme({}), /yml:1: none\.yml cannot be read/],
    ['a branch', own('extends: acme/.github/p.yml@main'), acme({}), /yml:1: .*can move/],
    ['a short commit', own('extends: acme/.github/p.yml@1a2b3c4'), acme({}), /can move/],
    ['no commit', own('extends: acme/.github/p.yml'), acme({}), /at no commit/],
    [
      'dots in place of a repository',
      own(`extends: acme/../p.yml@${sha}`),
      acme({}),
      /no file of a repository/,
    ],
    [
      'dots in a path',
      own(`extends: acme/.github/../../user/p.yml@${sha}`),
      acme({}),
      /no file of a repository/,
    ],
    ['dots in its own path', own('extends: ./../p.yml'), acme({}), /out of the repository/],
    ['a URL', own(`extends: https://evil.example/p.yml@${sha}`), acme({}), /no file of a repository/],
    ['an unknown commit', own(`extends: acme/.github/p.yml@${'0'.repeat(40)}`), acme({}), /has no commit/],
    [
      'a commit of a fork',
      own(`extends: ${remote}`),
      acme({}, { ancestry: () => Promise.resolve('elsewhere') }),
      /not in the history of main/,
    ],
    [
      'a repository that nobody sees',
      own(`extends: other/.github/p.yml@${sha}`),
      acme({}),
      /no repository other\/\.github/,
    ],
    [
      'a repository that was renamed',
      own(`extends: ${remote}`),
      acme(
        {},
        {
          repository: () =>
            Promise.resolve({
              fullName: 'evil/.github',
              id: 1,
              ownerId: 1,
              archived: false,
              defaultBranch: 'main',
            }),
        },
      ),
      /called evil\/\.github today/,
    ],
    ['a file that is not there', own(`extends: ${remote}`), acme({}), /no plain file/],
    [
      'other bytes',
      own(`extends: ${remote}`),
      acme({ 'p.yml': 'a' }, { file: () => Promise.resolve('b') }),
      /not those of the commit/,
    ],
    [
      '1 MB',
      own(`extends: ${remote}`),
      acme({ 'p.yml': `#${'x'.repeat(1_000_000)}` }),
      /larger than 512 KiB/,
    ],
    [
      '403',
      own(`extends: ${remote}`),
      acme({}, { repository: () => Promise.reject(forbidden) }),
      /GitHub refused/,
    ],
    [
      '503',
      own(`extends: ${remote}`),
      acme({ 'p.yml': '' }, { file: () => Promise.reject(down) }),
      /GitHub is down/,
    ],
    [
      'a redirect',
      own(`extends: ${remote}`),
      acme({}, { repository: () => Promise.reject(astray) }),
      /leads elsewhere/,
    ],
    [
      'a fault there',
      own(`extends: ${remote}`),
      acme({ 'p.yml': '\nfailOm: low' }),
      new RegExp(`p\\.yml@${sha}:2: unknown key`),
    ],
  ])('is an error: %s', async (_, base, on, message) => {
    const { policy, problems, locks } = await load(base, { on });
    expect(problems.map((one) => one.message).join('\n')).toMatch(message);
    expect(problems.every(({ hint }) => hint !== '')).toBe(true);
    expect(policy).toEqual({ onError: 'fail', ...(policy.failOn && { failOn: 'low' }) });
    // Nor does a warning come of it.
    expect(locks).toMatchObject([{ keys: ['onError'], floor: {} }]);
  });

  test('what could be read of it holds where the rest could not', async () => {
    const base = own(`extends: [${remote}, ./none.yml]\nfailOn: critical`);
    const { policy, locks, problems } = await load(base, { on: acme({ 'p.yml': locking }) });
    expect(problems).toHaveLength(1);
    expect(policy).toEqual({ onError: 'fail', failOn: 'low' });
    expect(locks).toMatchObject([{ keys: ['onError'] }, { rules: ['X1'], source: remote }]);
  });

  test('nobody is asked offline', async () => {
    const { policy, problems } = await load(own(`extends: ${remote}\nfailOn: critical`));
    expect(policy).toEqual({ onError: 'fail' });
    expect(problems).toMatchObject([{ message: expect.stringContaining('--offline') as string }]);
  });

  test('a pull request that changes it', async () => {
    const base = own('extends: ./a.yml', { 'a.yml': locking });
    const head = own('failOn: critical', { 'a.yml': 'failOn: critical' });
    const { policy, proposed } = await load(base, {}, head);
    expect(policy).toEqual({ failOn: 'low' });
    expect(proposed).toEqual(['.github/portcullis.yml', 'a.yml']);
  });

  test('no answer in time', async () => {
    const { PolicyChain } = await import('../../../actions/settings/policy-chain.ts');
    const problems: { message: string }[] = [];
    const silent = {
      sourceOf: (path: string) => path,
      read: () => new Promise<never>(() => undefined),
    };
    const catalogue = new Catalogue([sample]);
    const there = { ...silent, sourceOf: (path: string) => `there/${path}` };
    const chain = new PolicyChain({ catalogue, problems: problems as never, remote: () => there, time: 1 });
    const text = `extends: ${remote}`;
    await chain.add({ path: 'p.yml', text, size: 1, blob: 'b' }, silent);
    expect(chain.layers).toEqual([]);
    expect(problems[0]?.message).toContain('too long');
  });
});
