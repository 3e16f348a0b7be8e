import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../shared/files/locate.ts';
import { contents, git, makeFolder, makeRepository, write } from './sandbox.ts';
import { workTree } from '../../../shared/files/work-tree.ts';

const files = {
  'a/Dockerfile': '',
  'a/b/c.yml': '',
  'a b/x': '',
  'line\nfeed': '',
  '-dash': '',
  'é/[x].yml': '',
  'd.yml': '',
};

describe('what was named', () => {
  const rows: [named: string[], cwd: string, kinds: string, matched: string[]][] = [
    [[], '', 'root', Object.keys(files)],
    [['.'], '', 'root', Object.keys(files)],
    [['..'], 'a', 'root', Object.keys(files)],
    [['.'], 'a', 'folder', ['a/Dockerfile', 'a/b/c.yml']],
    [['a/'], '', 'folder', ['a/Dockerfile', 'a/b/c.yml']],
    [['b', '../d.yml'], 'a', 'folder file', ['a/b/c.yml', 'd.yml']],
    [['a b'], '', 'folder', ['a b/x']],
    [['line\nfeed'], '', 'file', ['line\nfeed']],
    [['-dash'], '', 'file', ['-dash']],
    [['é/[x].yml'], '', 'file', ['é/[x].yml']],
    [['*.yml'], '', 'glob', ['a/b/c.yml', 'é/[x].yml', 'd.yml']],
    [['*.yml'], 'a', 'glob', ['a/b/c.yml']],
    [['*.yml'], 'é', 'glob', ['é/[x].yml']],
    [['./*.yml'], '', 'glob', ['d.yml']],
    [['a/**/*.yml'], '', 'glob', ['a/b/c.yml']],
    [['**/c.yml'], '', 'glob', ['a/b/c.yml']],
    [['../*.yml'], 'a', 'glob', ['d.yml']],
    [['a*/'], '', 'glob', ['a/Dockerfile', 'a/b/c.yml', 'a b/x']],
  ];
  it.each(rows)('%j in %j', async (named, cwd, kinds, matched) => {
    const root = makeRepository(files);
    const location = await locate(named, join(root, cwd));
    expect(location.root).toBe(root);
    expect(location.selection.map(({ kind }) => kind).join(' ')).toBe(kinds);
    const found = Object.keys(files).filter((path) => location.selection.some((one) => one.matches(path)));
    expect(found).toEqual(matched);
  });

  it('absolute paths and globs', async () => {
    const root = makeRepository(files);
    const { selection } = await locate([join(root, 'a'), join(root, 'a/b/*.yml')], makeFolder());
    expect(selection.map((one) => one.matches('a/b/c.yml'))).toEqual([true, true]);
    expect(selection.map((one) => one.matches('a/Dockerfile'))).toEqual([true, false]);
  });
});

describe('the root', () => {
  it('is the checkout, with its head', async () => {
    const root = makeRepository();
    expect(await locate([], root)).toMatchObject({
      root,
      hash: 'sha1',
      head: git(root, 'rev-parse', 'HEAD'),
    });
  });

  it('has no head before the first commit', async () => {
    const root = makeFolder({ a: '' });
    git(root, 'init', '--quiet');
    expect(await locate([], root)).toMatchObject({ root, head: null });
  });

  it('is the worktree or the submodule that holds the path', async () => {
    const main = makeRepository();
    const linked = makeFolder();
    git(main, 'worktree', 'add', '--quiet', '--detach', join(linked, 'w'));
    git(main, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', makeRepository(), 'sub');
    const head = git(main, 'rev-parse', 'HEAD');
    expect(await locate(['w'], linked)).toMatchObject({ root: join(linked, 'w'), head });
    expect((await locate(['sub'], main)).root).toBe(join(main, 'sub'));
  });

  it('without git is the folder that holds all paths', async () => {
    const folder = makeFolder({ 'x/a/1': '', 'x/b/2': '', 'x/ab': '' });
    expect(await locate([], folder)).toMatchObject({ root: folder, git: null, head: null });
    expect((await locate(['x/a', 'x/b/2'], folder)).root).toBe(join(folder, 'x'));
    expect((await locate(['x/a', 'x/ab'], folder)).root).toBe(join(folder, 'x'));
    expect((await locate(['x/a/1'], folder)).selection[0]).toMatchObject({ kind: 'file', path: '1' });
  });

  it('is never a folder inside the tree that poses as a bare repository', async () => {
    const root = makeRepository({
      'trap/HEAD': 'ref: refs/heads/main\n',
      'trap/objects/x': '',
      'trap/refs/x': '',
    });
    expect((await locate(['.'], join(root, 'trap'))).root).toBe(root);
  });

  it('is the one git was asked about, whatever core.worktree says', async () => {
    const root = makeRepository({ own: 'own' });
    git(root, 'config', 'core.worktree', makeFolder({ other: '' }));
    expect(await contents(workTree(await locate([], root)))).toEqual({ own: 'own' });
  });

  it.runIf(process.getuid?.() === 0)('may belong to another user, as in a job container', async () => {
    const root = makeRepository({ own: 'own' });
    for (const path of ['', ...readdirSync(root, { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(root, path), 12_345, 12_345);
    }
    expect(() => git(root, 'ls-files')).toThrow(/dubious ownership/);
    expect(await contents(workTree(await locate([], root)))).toEqual({ own: 'own' });
  });
});

describe('what cannot be', () => {
  const rows: [named: string[], code: string][] = [
    [['absent'], 'path-not-found'],
    [['a', 'absent/x'], 'path-not-found'],
    [['absent/*.yml'], 'path-not-found'],
    [['a/Dockerfile/x'], 'path-not-found'],
    [['a', '../'], 'bad-input'],
  ];
  it.each(rows)('%j: %s', async (named, code) => {
    await expect(locate(named, makeRepository(files))).rejects.toMatchObject({ code });
  });

  it('a bare repository', async () => {
    const bare = makeFolder();
    git(bare, 'init', '--quiet', '--bare');
    await expect(locate([], bare)).rejects.toMatchObject({ code: 'not-a-repository' });
  });

  it('a checkout without git on the PATH', async () => {
    const [root, plain, before] = [makeRepository(), makeFolder({ a: 'a' }), process.env.PATH];
    mkdirSync(join(root, 'bin'));
    write(root, { 'bin/git': '#!/bin/sh\ntouch "$0.ran"\n' });
    try {
      process.env.PATH = join(root, 'bin');
      await expect(locate([], root)).rejects.toMatchObject({ code: 'git' });
      expect(await contents(workTree(await locate([], plain)))).toEqual({ a: 'a' });
    } finally {
      process.env.PATH = before;
    }
  });
});
