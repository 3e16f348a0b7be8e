import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAttributes } from '../../../shared/files/attributes.ts';
import { commitTree } from '../../../shared/files/commit-tree.ts';
import { maxFileBytes } from '../../../shared/files/content.ts';
import { locate } from '../../../shared/files/locate.ts';
import { commit, contents, git, makeFolder, makeRepository, type Content } from './sandbox.ts';

async function treeAt(root: string) {
  const { git, head } = await locate([], root);
  if (git === null || head === null) throw new Error('no commit');
  return commitTree(git, head);
}

const read = async (files: Readonly<Record<string, Content>>, hash?: string) =>
  contents(await treeAt(makeRepository(files, hash)));

describe("a commit's tree", () => {
  it.each(['sha1', 'sha256'])('gives every file, by %s', async (hash) => {
    const files = { 'a/b': 'text\n', empty: '', 'line\nfeed': 'x', Ünï: 'ü', '-dash': '\uFEFFy' };
    expect(await read(files, hash)).toEqual(files);
  });

  it('passes over what is binary or too large, and goes on', async () => {
    const big = 'x'.repeat(maxFileBytes + 1);
    expect(await read({ a: Buffer.of(0xff, 0, 0), b: big, c: 'c' })).toEqual({
      a: 'unchecked: binary or excluded: binary',
      b: 'unchecked: too-large',
      c: 'c',
    });
  });

  const links: [link: string, expected: string][] = [
    ['../f', 'f'],
    ['../folder/g', 'g'],
    ['./../into/g', 'g'],
    ['../chain', 'f'],
    ['../folder', 'excluded: a link to a folder'],
    ['../into', 'excluded: a link to a folder'],
    ['..', 'excluded: a link to a folder'],
    ['absent', 'unchecked: unreadable or excluded: a link to nothing'],
    ['../f/x', 'unchecked: unreadable or excluded: a link to nothing'],
    ['link', 'unchecked: unreadable or excluded: a link that leads back to itself'],
    ['/etc/hosts', 'unchecked: link-outside'],
    ['../../f', 'unchecked: link-outside'],
    ['../away/x', 'unchecked: link-outside'],
  ];
  it.each(links)('follows a link inside the tree only: %s', async (link, expected) => {
    const found = await read({
      f: 'f',
      'folder/g': 'g',
      into: { link: 'folder' },
      chain: { link: 'again' },
      again: { link: 'f' },
      away: { link: '../elsewhere' },
      'here/link': { link },
    });
    expect(found['here/link']).toBe(expected);
  });

  it.runIf(process.platform === 'linux')('tells names apart that are no UTF-8', async () => {
    const root = makeRepository({ 'name\uFFFD': 'good' });
    for (const byte of [0xfe, 0xff])
      writeFileSync(Buffer.concat([Buffer.from(join(root, 'name')), Buffer.of(byte)]), '');
    commit(root, { other: '' });
    const { entries, unchecked } = await (await treeAt(root)).list();
    expect(entries.map(({ path }) => path)).toEqual(['name\uFFFD', 'other']);
    expect(unchecked?.map(({ code }) => code)).toEqual(['unreadable', 'unreadable']);
  });

  it('excludes submodules', async () => {
    const root = makeRepository();
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', makeRepository(), 'sub');
    git(root, 'commit', '--quiet', '--message=sub');
    expect(await contents(await treeAt(root))).toMatchObject({
      sub: 'excluded: a submodule: a repository of its own',
    });
  });

  it('excludes what its own attributes say', async () => {
    const root = makeRepository({ '.gitattributes': 'v/** linguist-generated', 'v/a': 'a' });
    const { git, head } = await locate([], root);
    if (git === null || head === null) throw new Error('no commit');
    const attributes = await loadAttributes(commitTree(git, head));
    expect((await contents(commitTree(git, head, { attributes })))['v/a']).toMatch(
      /^excluded: linguist-generated/,
    );
  });

  it('knows nothing of replaced objects', async () => {
    const root = makeRepository({ a: 'one' });
    const [one, two] = [
      git(root, 'rev-parse', 'HEAD:a'),
      git(root, 'hash-object', '-w', '--stdin', '--path=a'),
    ];
    git(root, 'replace', one, two);
    expect(await contents(await treeAt(root))).toEqual({ a: 'one' });
  });

  it('contents that are missing are unchecked, and the rest is read', async () => {
    const origin = makeRepository({ 'a/1': '1', 'b/2': '2', 'c/3': '3' });
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const root = makeFolder();
    git(root, 'clone', '--quiet', '--filter=blob:none', '--sparse', `file://${origin}`, '.');
    git(root, 'sparse-checkout', 'set', 'b');
    expect(await contents(await treeAt(root))).toEqual({
      'a/1': 'unchecked: not-fetched',
      'b/2': '2',
      'c/3': 'unchecked: not-fetched',
    });
  });

  it('a damaged object is unchecked, and the rest is read', async () => {
    const root = makeRepository({ a: 'a', b: 'b', c: 'c' });
    const id = git(root, 'rev-parse', 'HEAD:b');
    const object = join(root, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(object);
    writeFileSync(object, 'damaged');
    expect(await contents(await treeAt(root))).toEqual({ a: 'a', b: 'unchecked: not-fetched', c: 'c' });
  });
});
