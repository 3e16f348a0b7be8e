import { beforeEach, describe, expect, test } from 'vitest';
import { app, errorOf, github, id, reader, serveAcme, tip } from './acme.ts';
import { blobId, putFiles } from './committed.ts';

serveAcme();

const text = 'failOn: low\n';
const modes = { link: '120000', 'linked/p.yml': '100644', module: '160000', 'run.sh': '100755' };
beforeEach(() => {
  const files = { 'p.yml': text, 'a/b/p.yml': text, 'a/p.yml': 'failOn: high\n', link: text, module: text };
  putFiles(app, tip, { ...files, 'run.sh': '#!' }, modes);
});

const json = { 'content-type': 'application/json' };
const treeWith = (entry: object) => ({
  status: 200,
  headers: json,
  body: { tree: [entry], truncated: true },
});

describe('the blob at a path', () => {
  test.each([
    ['p.yml', blobId(text)],
    ['a/b/p.yml', blobId(text)],
    ['run.sh', blobId('#!')],
    ['P.yml', undefined],
    ['a', undefined],
    ['a/b', undefined],
    ['link', undefined],
    ['link/p.yml', undefined],
    ['module', undefined],
    ['module/p.yml', undefined],
    ['none/p.yml', undefined],
    ['../p.yml', undefined],
    ['', undefined],
  ])('%s', async (path, expected) => {
    expect(await reader().blob('acme', 'app', path, tip)).toBe(expected);
  });

  test('of a commit or repository that is not there', async () => {
    expect(await reader().blob('acme', 'app', 'p.yml', id('9'))).toBeUndefined();
    expect(await reader().blob('acme', 'none', 'p.yml', tip)).toBeUndefined();
  });

  test('in a tree that is cut off', async () => {
    const entry = { path: 'p.yml', mode: '100644', sha: blobId(text) };
    github.fail(/trees/, treeWith(entry));
    expect(await reader().blob('acme', 'app', 'p.yml', tip)).toBe(blobId(text));
    expect(await reader().blob('acme', 'app', 'q.yml', tip)).toBeUndefined();
  });

  test.each([
    ['no list', { status: 200, headers: json, body: { tree: 'x' } }],
    ['no id', treeWith({ path: 'p.yml', mode: '100644', sha: 'main' })],
    ['text', { status: 200, body: text }],
  ])('%s is no answer', async (_, fault) => {
    github.fail(/trees/, fault);
    expect((await errorOf(reader().blob('acme', 'app', 'p.yml', tip))).code).toBe('bad-answer');
  });
});
