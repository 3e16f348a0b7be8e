import { describe, expect, test } from 'vitest';
import { makeFolder } from '../shared/files/sandbox.ts';
import { report, shown } from './portcullis.ts';
import { fine, lint, pullRequest, rootUser } from './pull-request.ts';

describe('what opens the gate comes from the base', () => {
  const until = '2099-01-01';
  const policy = `checks:\n  dockerfile-lint:\n    rules:\n      dockerfile-lint/last-user-root: off\n`;
  test.each([
    {
      name: 'a policy that the pull request adds',
      base: {},
      head: { '.github/portcullis.yml': policy },
      code: 1,
    },
    { name: 'a policy that the base has', base: { '.github/portcullis.yml': policy }, head: {}, code: 0 },
    {
      name: 'a policy that the pull request deletes',
      base: { '.github/portcullis.yml': policy },
      head: { '.github/portcullis.yml': '' },
      code: 0,
    },
    {
      name: 'an exclude that the pull request adds',
      base: {},
      head: { '.github/portcullis.yml': 'exclude: ["*"]\n' },
      code: 1,
    },
    {
      name: 'attributes that the pull request adds',
      base: {},
      head: { '.gitattributes': '*.Dockerfile linguist-vendored\n' },
      file: 'app.Dockerfile',
      code: 1,
    },
    {
      name: 'attributes that the base has',
      base: { '.gitattributes': '*.Dockerfile linguist-vendored\n' },
      head: {},
      file: 'app.Dockerfile',
      code: 0,
    },
    {
      name: 'attributes of the base over what is a Dockerfile for certain',
      base: { '.gitattributes': 'Dockerfile linguist-generated\n' },
      head: {},
      code: 1,
    },
    {
      name: 'a configuration of hadolint that the pull request adds',
      base: {},
      head: { '.hadolint.yaml': 'ignored: [DL3002]\n' },
      code: 1,
    },
    {
      name: 'a configuration of hadolint that the base has',
      base: { '.hadolint.yaml': 'ignored: [DL3002]\n' },
      head: {},
      code: 0,
    },
    {
      name: 'a git ignore file that the pull request adds',
      base: { Dockerfile: fine },
      head: { '.gitignore': 'Dockerfile\n' },
      code: 1,
    },
  ])('$name: $code', async ({ base, head, file = 'Dockerfile', code }) => {
    const { root, env } = pullRequest({ a: 'a', ...base }, { ...head, [file]: rootUser });
    expect((await lint(root, env)).code).toBe(code);
  });

  test('a baseline that the pull request adds, and one that the base has', async () => {
    const folder = makeFolder({ Dockerfile: rootUser });
    const { result } = await report(['dockerfile-lint', '.'], { cwd: folder });
    const { ruleId, fingerprint: print = '' } = result.checks[0]?.findings[0] ?? {};
    const entries = [{ rule: ruleId, path: 'Dockerfile', fingerprint: print, reason: 'x', until }];
    const baseline = { 'b.json': JSON.stringify({ schemaVersion: 1, entries }) };
    const adds = pullRequest({ a: 'a' }, { ...baseline, Dockerfile: rootUser });
    expect((await lint(adds.root, adds.env, '--baseline', 'b.json')).code).toBe(1);
    const has = pullRequest({ a: 'a', ...baseline }, { Dockerfile: rootUser });
    expect((await lint(has.root, has.env, '--baseline', 'b.json')).code).toBe(0);
  });

  test('an ignore comment that the pull request adds counts and is told; base-only makes it wait', async () => {
    const ignored = rootUser.replace('USER', `# portcullis-ignore: DL3002 -- known until ${until}\nUSER`);
    const allowed = pullRequest({ a: 'a' }, { Dockerfile: ignored });
    const { result, code } = await lint(allowed.root, allowed.env);
    expect(result.checks[0]?.suppressed).toMatchObject([
      { by: 'inline', proposed: true, source: 'Dockerfile:2' },
    ]);
    expect(code).toBe(0);
    const strict = pullRequest(
      { '.github/portcullis.yml': 'inlineIgnores: base-only\n' },
      { Dockerfile: ignored },
    );
    expect((await lint(strict.root, strict.env)).code).toBe(1);
  });

  test('what it changes of them is told', async () => {
    const policy = { '.github/portcullis.yml': 'failOn: low\n' };
    const { root, env } = pullRequest(
      { ...policy, 'x/.gitattributes': '' },
      { '.github/portcullis.yml': '' },
    );
    const { result, stdout } = await lint(root, env);
    expect(result.proposed).toEqual(['.github/portcullis.yml']);
    expect(stdout).toContain('settings count once they are merged');
  });

  test('what the attributes of the base leave out is not told as fixed', async () => {
    const base = { '.gitattributes': '*.Dockerfile linguist-vendored\n', 'v.Dockerfile': rootUser };
    const { root, env } = pullRequest(base, { a: 'a' });
    expect(shown((await lint(root, env)).result)).toEqual([]);
  });
});
