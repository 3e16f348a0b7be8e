import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localFiles } from '../../../shared/files/local-files.ts';

let outer = '';
let root = '';
beforeAll(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-local-')));
  root = join(outer, 'repository');
  for (const folder of ['repository/in', 'data/npm', 'data/other'])
    mkdirSync(join(outer, folder), { recursive: true });
  for (const file of ['repository/in/a.json', 'data/npm/b.json', 'data/npm/a.json', 'data/other/note.md'])
    writeFileSync(join(outer, file), file);
  symlinkSync(join(outer, 'data/npm'), join(outer, 'data/link'));
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

const read = async (path: string) =>
  (await localFiles(root).read(path, (name) => name.endsWith('.json'))).map(
    ({ path: name, bytes }) => `${name} = ${bytes.toString()}`,
  );

test.each([
  ['in/a.json', ['a.json = repository/in/a.json']],
  ['../data/npm/b.json', ['b.json = data/npm/b.json']],
  ['../data', ['npm/a.json = data/npm/a.json', 'npm/b.json = data/npm/b.json']],
  ['../data/link', ['a.json = data/npm/a.json', 'b.json = data/npm/b.json']],
  ['../data/other/note.md', ['note.md = data/other/note.md']],
  ['../data/other', []],
  ['nowhere', []],
  ['in/a.json/b', []],
])('%s', async (path, found) => expect(await read(path)).toEqual(found));

test('a path that cannot be one is refused', async () => {
  await expect(read('a\0b')).rejects.toThrow();
});

test.each([
  ['in/a.json', 'in/a.json'],
  ['./in/../in', 'in'],
  ['.', ''],
  ['../data', undefined],
  ['..', undefined],
  ['..in', '..in'],
])('%j lies in the repository as %j', (path, inside) => {
  expect(localFiles(root).inRepository(path)).toBe(inside);
});
