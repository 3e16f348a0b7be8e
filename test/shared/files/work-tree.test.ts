import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { maxFileBytes } from '../../../shared/files/content.ts';
import { locate } from '../../../shared/files/locate.ts';
import { workTree } from '../../../shared/files/work-tree.ts';
import { contents, git, makeFolder, makeRepository, write, type Content } from './sandbox.ts';

const read = async (root: string, ...paths: string[]) => contents(workTree(await locate(paths, root)));

/** Root may read everything: another user then (the one called nobody), as far as the system asks who reads. */
async function withoutRootPowers<T>(root: string, work: () => Promise<T>): Promise<T> {
  if (process.seteuid === undefined || process.getuid?.() !== 0) return work();
  chmodSync(root, 0o755);
  // Git looks for its settings there.
  vi.stubEnv('HOME', root);
  process.seteuid(65534);
  try {
    return await work();
  } finally {
    process.seteuid(0);
    vi.unstubAllEnvs();
  }
}

// Node has no call for it.
const makePipe = (path: string) => execFileSync('sh', ['-c', 'mkfifo "$0"', path]);

const binary = 'unchecked: binary or excluded: binary';
const deadLink = 'unchecked: unreadable or excluded: a link to nothing';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;

describe('one file', () => {
  const rows: [name: string, content: Content, expected: string][] = [
    ['text', 'FROM a\n', 'FROM a\n'],
    ['empty', '', ''],
    ['a UTF-8 byte order mark stays', '\uFEFFa', '\uFEFFa'],
    ['UTF-16 little endian', Buffer.from('\uFEFFFROM é\n', 'utf16le'), 'FROM é\n'],
    ['UTF-16 big endian', Buffer.from('\uFEFFFROM é\n', 'utf16le').swap16(), 'FROM é\n'],
    [
      'UTF-16 with half a unit at the end',
      Buffer.concat([Buffer.from('\uFEFFab', 'utf16le'), Buffer.of(99)]),
      'ab',
    ],
    [
      'UTF-16 little endian without a mark',
      Buffer.from('FROM é\r\n€ USER a\n', 'utf16le'),
      'FROM é\r\n€ USER a\n',
    ],
    [
      'UTF-16 big endian without a mark',
      Buffer.from('FROM é\nUSER a\n', 'utf16le').swap16(),
      'FROM é\nUSER a\n',
    ],
    [
      'what starts as UTF-16, with a line behind it that is not',
      Buffer.concat([Buffer.from('# comment\n', 'utf16le'), Buffer.from('FROM a\n')]),
      `${'# comment\n'.replace(/[^]/g, '$&\0')}FROM a\n`,
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), binary],
    ['a NUL in text', '# \0\nFROM é\n', '# \0\nFROM é\n'],
    ['a NUL in what is no UTF-8', Buffer.from('# \0\nFROM é\n', 'latin1'), binary],
    ['no UTF-8, without a NUL', Buffer.from('FROM é\n', 'latin1'), 'FROM \uFFFD\n'],
    ['a NUL behind the first 8,000 bytes', `${'a'.repeat(8000)}\0`, `${'a'.repeat(8000)}\0`],
    ['a pointer of Git LFS', pointer, 'unchecked: lfs-pointer'],
    ['one with an extension', pointer.replace('oid', 'ext-0-x sha256:1\noid'), 'unchecked: lfs-pointer'],
    ['what only quotes one', `# ${pointer}`, `# ${pointer}`],
    ['as large as may be', 'a'.repeat(maxFileBytes), 'a'.repeat(maxFileBytes)],
    ['one byte larger', 'a'.repeat(maxFileBytes + 1), 'unchecked: too-large'],
    ['a link to a file', { link: 'other' }, 'other'],
    ['a link to nothing', { link: 'absent' }, deadLink],
    [
      'a link to itself',
      { link: 'file' },
      'unchecked: unreadable or excluded: a link that leads back to itself',
    ],
    ['a link to a folder', { link: 'folder' }, 'excluded: a link to a folder'],
    ['a link out of the tree', { link: '/etc/hosts' }, 'unchecked: link-outside'],
    ['a link out of the tree and back', { link: 'folder/../../absent-outside' }, deadLink],
    ['a link into .git', { link: '.git/config' }, 'unchecked: link-outside'],
    ['a link to a pipe', { link: 'pipe' }, 'unchecked: unreadable'],
  ];
  it.each(rows)('%s', async (_, content, expected) => {
    const root = makeRepository({ other: 'other', 'folder/x': '' });
    makePipe(join(root, 'pipe'));
    write(root, { file: content });
    expect((await read(root)).file).toBe(expected);
  });

  it.each<[Content, string]>([
    [Buffer.of(0xff, 0, 0), 'unchecked: binary'],
    [{ link: 'absent' }, 'unchecked: unreadable'],
  ])('there is no excuse for a file that was named', async (content, expected) => {
    const root = makeRepository({ file: content });
    expect(await read(root, 'file')).toEqual({ file: expected });
  });

  it('a pipe does not hang', async () => {
    const root = makeFolder();
    makePipe(join(root, 'pipe'));
    expect(await read(root)).toEqual({ pipe: 'unchecked: unreadable' });
  });

  describe('what may not be read is unchecked, files and folders', () => {
    const files = { file: 'a', 'folder/x': 'a', 'open/y': 'y' };
    const close = (root: string) => {
      for (const name of ['file', 'folder']) chmodSync(join(root, name), 0);
      onTestFinished(() => chmodSync(join(root, 'folder'), 0o700));
    };

    it('in a plain folder', async () => {
      const root = makeFolder(files);
      close(root);
      expect(await withoutRootPowers(root, () => read(root))).toEqual({
        file: 'unchecked: unreadable',
        'folder/': 'unchecked: unreadable',
        'open/y': 'y',
      });
    });

    it('in a checkout, where git takes them for deleted', async () => {
      const root = makeRepository(files);
      close(root);
      expect(await withoutRootPowers(root, () => read(root))).toEqual({
        file: 'unchecked: unreadable',
        'folder/x': 'unchecked: unreadable',
        'open/y': 'y',
      });
    });
  });

  it('a folder that became a link out of the tree is not followed', async () => {
    const outside = makeFolder({ file: 'secret' });
    const root = makeRepository({ 'folder/file': 'own' });
    rmSync(join(root, 'folder'), { recursive: true });
    write(root, { folder: { link: outside } });
    git(root, 'update-index', '--assume-unchanged', 'folder/file');
    expect(await read(root)).toMatchObject({ 'folder/file': 'unchecked: link-outside' });
  });

  it.each(['sha1', 'sha256'])('its blob is what git says, in %s', async (hash) => {
    const root = makeRepository({ file: 'text\n' }, hash);
    const source = workTree(await locate([], root));
    for await (const result of source.read([{ path: 'file' }])) {
      expect('file' in result && result.file.blob).toBe(git(root, 'hash-object', 'file'));
    }
    expect.assertions(1);
  });
});

describe('listing a checkout', () => {
  it('tracked and new files, whatever their names; not deleted or ignored ones', async () => {
    const names = ['-dash', 'a b', 'line\nfeed', 'Ünï/cödé', '"quoted"', 'tab\tbed', ':(glob)x', '[x]'];
    const root = makeRepository({ gone: '', '.gitignore': 'ignored\nbuild/\n' });
    rmSync(join(root, 'gone'));
    write(root, { ignored: '', 'build/x': '', ...Object.fromEntries(names.map((name) => [name, name])) });
    const found = await read(root);
    expect(found).toEqual({
      '.gitignore': 'ignored\nbuild/\n',
      ...Object.fromEntries(names.map((name) => [name, name])),
    });
    const { entries } = await workTree(await locate([], root)).list();
    expect(entries.map(({ path }) => path)).toEqual(Object.keys(found).sort());
  });

  it.runIf(process.platform === 'linux')('names that are no UTF-8, each for itself', async () => {
    const root = makeRepository({ 'name\uFFFD': 'good' });
    const write = (byte: number, text: string) =>
      writeFileSync(Buffer.concat([Buffer.from(join(root, 'name')), Buffer.of(byte)]), text);
    write(0xfe, 'one');
    git(root, 'add', '.');
    write(0xff, 'two');
    const { entries, unchecked } = await workTree(await locate([], root)).list();
    expect(entries).toEqual([{ path: 'name\uFFFD' }]);
    expect(unchecked?.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: 'name\uFFFD', message: 'Its name is not valid UTF-8.' },
      { path: 'name\uFFFD', message: 'Its name is not valid UTF-8.' },
    ]);
    rmSync(join(root, '.git'), { recursive: true });
    const plain = await workTree(await locate([], root)).list();
    expect([plain.entries, plain.unchecked?.length]).toEqual([entries, 2]);
  });

  it('a file or folder that git ignores, when it is named', async () => {
    const root = makeRepository({ '.gitignore': 'ignored\nbuild/\n' });
    write(root, { ignored: 'i', 'build/x': 'x' });
    expect(await read(root, 'ignored', 'build')).toEqual({
      '.gitignore': 'ignored\nbuild/\n',
      ignored: 'i',
      'build/x': 'x',
    });
  });

  it('files left out of a sparse checkout come from the index', async () => {
    const root = makeRepository({
      'in/a': 'a',
      'out/b': 'b',
      'out/big': 'x'.repeat(maxFileBytes + 1),
      'out/l': { link: 'b' },
    });
    git(root, 'sparse-checkout', 'set', 'in');
    expect(await read(root)).toEqual({
      'in/a': 'a',
      'out/b': 'b',
      'out/big': 'unchecked: too-large',
      'out/l': 'unchecked: unreadable or excluded: not in the work tree',
    });
  });

  it('what a partial clone has not fetched is unchecked, and nothing goes online', async () => {
    const origin = makeRepository({ 'in/a': 'a', 'out/b': 'b', 'out/c': 'c' });
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const root = makeFolder();
    git(root, 'clone', '--quiet', '--filter=blob:none', '--sparse', `file://${origin}`, '.');
    git(root, 'sparse-checkout', 'set', 'in');
    expect(await read(root)).toEqual({
      'in/a': 'a',
      'out/b': 'unchecked: not-fetched',
      'out/c': 'unchecked: not-fetched',
    });
  });

  it('a file in conflict is listed once', async () => {
    const root = makeRepository({ file: 'one' });
    git(root, 'checkout', '--quiet', '-b', 'side');
    write(root, { file: 'two' });
    git(root, 'commit', '--quiet', '--all', '--message=two');
    git(root, 'checkout', '--quiet', 'main');
    write(root, { file: 'three' });
    git(root, 'commit', '--quiet', '--all', '--message=three');
    expect(() => git(root, 'merge', 'side')).toThrow();
    const { entries } = await workTree(await locate([], root)).list();
    expect(entries).toEqual([{ path: 'file' }]);
  });

  it('submodules and repositories inside are excluded', async () => {
    const root = makeRepository();
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', makeRepository(), 'sub');
    git(root, 'clone', '--quiet', makeRepository(), 'inner');
    expect(await read(root)).toMatchObject({
      sub: 'excluded: a submodule: a repository of its own',
      inner: 'excluded: a repository of its own',
    });
  });
});

describe('listing a plain folder', () => {
  it('everything but .git folders and installed packages; links to folders are not entered', async () => {
    const root = makeFolder({
      'a/Dockerfile': 'FROM a',
      'a/.git/config': '',
      'node_modules/p/x': '',
      link: { link: 'a' },
      '.gitignore': 'a',
    });
    expect(await read(root)).toEqual({
      'a/Dockerfile': 'FROM a',
      node_modules: 'excluded: installed packages',
      link: 'excluded: a link to a folder',
      '.gitignore': 'a',
    });
  });

  it('installed packages, when they are named', async () => {
    const root = makeFolder({ a: 'a', 'node_modules/p/x': 'x' });
    expect(await read(root, '.', 'node_modules/p')).toMatchObject({ 'node_modules/p/x': 'x', a: 'a' });
  });
});

describe('.gitattributes', () => {
  const files = { '.gitattributes': 'v/** linguist-vendored\n', 'v/a': 'a', 'v/b': 'b' };
  it('excludes, but not what was named', async () => {
    const root = makeRepository(files);
    expect(await read(root, '.', 'v/a')).toMatchObject({
      'v/a': 'a',
      'v/b': 'excluded: linguist-vendored in .gitattributes',
    });
  });

  it('of the base are what counts where there is one', async () => {
    const location = await locate([], makeRepository(files));
    const found = await contents(workTree(location, { attributes: () => undefined }));
    expect(found).toMatchObject({ 'v/a': 'a', 'v/b': 'b' });
  });
});
