import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { BaselineEntry } from '../../shared/policy/baseline.ts';
import { makeFolder, makeRepository } from '../shared/files/sandbox.ts';
import { portcullis, report } from './portcullis.ts';
import { rootUser } from './pull-request.ts';

const why = ['--reason', 'before', '--until', '2099-01-01'];
const pathsOf = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { entries: BaselineEntry[] }).entries.map(({ path }) => path);

test('a relative path means the checked repository where it lies elsewhere', async () => {
  const root = makeRepository({ Dockerfile: rootUser });
  const [cwd, name] = [dirname(root), basename(root)];
  const file = '.github/b.json';
  expect((await portcullis(['dockerfile-lint', name, '--write-baseline', file, ...why], { cwd })).code).toBe(
    1,
  );
  expect(pathsOf(join(root, file))).toContain('Dockerfile');
  expect((await portcullis(['dockerfile-lint', name, '--baseline', file], { cwd })).code).toBe(0);
});

test.each([
  [[], 'stdout'],
  [['--report', 'json'], 'stderr'],
] as const)('with %j it says what was written, and whose the exit code is, on %s', async (more, where) => {
  const cwd = makeFolder({ Dockerfile: rootUser });
  const args = ['dockerfile-lint', '--write-baseline', 'b.json', ...why, ...more];
  const ended = await portcullis(args, { cwd });
  expect(ended.code).toBe(1);
  expect(ended[where].trimEnd().split('\n').at(-1)).toMatch(
    /^Baseline written to b\.json: \d+ accepted findings?\. The exit code 1 is the outcome of this run/u,
  );
  if (where === 'stderr') expect(() => JSON.parse(ended.stdout) as unknown).not.toThrow();
});

test('what a run did not look at is kept', async () => {
  const cwd = makeRepository({ 'a/Dockerfile': rootUser, 'b/Dockerfile': rootUser });
  await portcullis(['all', '.', '--write-baseline', 'b.json', ...why], { cwd });
  const first = readFileSync(join(cwd, 'b.json'), 'utf8');
  expect(new Set(pathsOf(join(cwd, 'b.json')))).toEqual(new Set(['a/Dockerfile', 'b/Dockerfile']));
  await portcullis(['dockerfile-lint', 'a', '--write-baseline', 'b.json', ...why], { cwd });
  expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(first);
});

test.each([
  ['one that does not load', 'Dockerfile', 'b.json', why, 'not JSON'],
  ['a path outside', 'Dockerfile', '/portcullis-test/b.json', why, 'outside of the repository'],
  ['a day that is over', 'Dockerfile', 'c.json', ['--reason', 'x', '--until', '2020-01-01'], 'is over'],
  ['a run that could not look', 'nowhere', 'c.json', why, 'no file or folder'],
])('%s is not written', async (_, path, file, args, says) => {
  const cwd = makeFolder({ Dockerfile: rootUser, 'b.json': '{' });
  const all = ['dockerfile-lint', path, '--write-baseline', file, ...args];
  const { code, stdout, stderr, result } = await report(all, { cwd });
  expect(code).toBe(2);
  expect(`${stdout}${stderr}`.split('The baseline was not written')).toHaveLength(2);
  expect(result.errors.some(({ message }) => message.includes(says))).toBe(true);
  expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe('{');
  expect([existsSync(join(cwd, 'c.json')), existsSync('/portcullis-test')]).toEqual([false, false]);
});

test('a baseline that git ignores is read where there is no base', async () => {
  const cwd = makeRepository({ Dockerfile: rootUser, '.gitignore': 'b.json\n' });
  await portcullis(['dockerfile-lint', '--write-baseline', 'b.json', ...why], { cwd });
  expect((await portcullis(['dockerfile-lint', '--baseline', 'b.json'], { cwd })).code).toBe(0);
});
