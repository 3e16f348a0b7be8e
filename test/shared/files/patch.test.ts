import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileEdits } from '../../../shared/core/fixes.ts';
import { blobId, maxFileBytes, type Hash } from '../../../shared/files/content.ts';
import { preparePatch, writePatch } from '../../../shared/files/patch.ts';
import { makeFolder, write, type Content } from './sandbox.ts';

const edits = (path: string, offset = 0, length = 1): FileEdits => ({
  path,
  edits: [{ path, offset, length, text: 'B' }],
});

const blobOf = (content: string | Buffer, hash: Hash = 'sha1'): string => blobId(Buffer.from(content), hash);

/** Undefined: written. */
function patch(root: string, asked: FileEdits, blob: string | undefined, between = (): void => undefined) {
  const prepared = preparePatch(root, asked, blob);
  if (!('bytes' in prepared)) return prepared;
  between();
  return writePatch(root, prepared);
}

describe('a file is replaced as a whole', () => {
  test.for(['sha1', 'sha256'] as const)('and found by its %s', (hash) => {
    const root = makeFolder({ 'a/b.yml': 'a\r\nc' });
    expect(patch(root, edits('a/b.yml'), blobOf('a\r\nc', hash))).toBeUndefined();
    expect(readFileSync(join(root, 'a/b.yml'), 'utf8')).toBe('B\r\nc');
    expect(readdirSync(join(root, 'a'))).toEqual(['b.yml']);
  });

  test.for([0o644, 0o755, 0o600, 0o4755])('its mode %o stays', (mode) => {
    const root = makeFolder({ a: 'a' });
    chmodSync(join(root, 'a'), mode);
    expect(patch(root, edits('a'), blobOf('a'))).toBeUndefined();
    expect(statSync(join(root, 'a')).mode & 0o7777).toBe(mode);
  });

  test('a second name of it elsewhere keeps the old bytes', () => {
    const root = makeFolder({ a: 'a' });
    const other = join(makeFolder(), 'other');
    linkSync(join(root, 'a'), other);
    expect(patch(root, edits('a'), blobOf('a'))).toBeUndefined();
    expect(readFileSync(other, 'utf8')).toBe('a');
  });
});

describe('what is not written, and why', () => {
  const outside = (): string => makeFolder({ secret: 'a', 'folder/a': 'a' });
  test.for<[string, () => Record<string, Content>, FileEdits, string | undefined, string]>([
    ['a link to a file', () => ({ a: { link: 'b' }, b: 'a' }), edits('a'), blobOf('a'), 'link'],
    [
      'a link out of the tree',
      () => ({ a: { link: join(outside(), 'secret') } }),
      edits('a'),
      blobOf('a'),
      'link',
    ],
    [
      'a linked folder',
      () => ({ f: { link: join(outside(), 'folder') } }),
      edits('f/a'),
      blobOf('a'),
      'a link stands on the way',
    ],
    ['a way out of the tree', () => ({}), edits('../a'), blobOf('a'), 'a link stands on the way'],
    [
      'the repository itself',
      () => ({ '.git/config': 'a' }),
      edits('.git/config'),
      blobOf('a'),
      'a link stands on the way',
    ],
    ['a folder', () => ({ 'a/b': 'a' }), edits('a'), blobOf('a'), 'no regular file'],
    ['a file that is gone', () => ({}), edits('a'), blobOf('a'), 'not in the work tree'],
    [
      'a file that nobody checked',
      () => ({ a: 'a' }),
      edits('a'),
      undefined,
      'none of the files that were checked',
    ],
    [
      'a file with other bytes',
      () => ({ a: 'b' }),
      edits('a'),
      blobOf('a'),
      'it changed after it was checked',
    ],
    [
      'a file grown beyond the limit',
      () => ({ a: Buffer.alloc(maxFileBytes + 1, 'a') }),
      edits('a'),
      blobOf('a'),
      'it changed',
    ],
    ['an edit beyond the text', () => ({ a: 'a' }), edits('a', 1), blobOf('a'), 'does not fit'],
  ])('%s', ([, files, asked, blob, why]) => {
    const content = files();
    const root = makeFolder(content);
    expect(patch(root, asked, blob)).toMatchObject({
      code: 'not-fixed',
      message: expect.stringContaining(why) as string,
    });
    for (const [path, was] of Object.entries(content))
      if (typeof was === 'string') expect(readFileSync(join(root, path), 'utf8')).toBe(was);
  });

  test.for<[string, (root: string) => void]>([
    [
      'a link in its place',
      (root) => {
        renameSync(join(root, 'f/a'), join(root, 'f/b'));
        symlinkSync('b', join(root, 'f/a'));
      },
    ],
    [
      'its folder moved and linked',
      (root) => {
        renameSync(join(root, 'f'), join(root, 'g'));
        symlinkSync('g', join(root, 'f'));
      },
    ],
    [
      'other words in it',
      (root) => {
        writeFileSync(join(root, 'f/a'), 'abc');
      },
    ],
    [
      'nothing',
      (root) => {
        renameSync(join(root, 'f/a'), join(root, 'f/b'));
      },
    ],
  ])('%s, put there between reading and writing', ([, between]) => {
    const root = makeFolder({ 'f/a': 'a' });
    const problem = patch(root, edits('f/a'), blobOf('a'), () => {
      between(root);
    });
    expect(problem).toMatchObject({ code: 'not-fixed' });
    const left = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('portcullis'),
    );
    expect(left).toEqual([]);
    for (const path of ['f/a', 'f/b', 'g/a'])
      if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile())
        expect(readFileSync(join(root, path), 'utf8')).toMatch(/^a/);
  });

  test.runIf(process.getuid?.() !== 0)('a file that only may be read', () => {
    const root = makeFolder({ a: 'a' });
    chmodSync(join(root, 'a'), 0o444);
    expect(patch(root, edits('a'), blobOf('a'))).toMatchObject({
      message: expect.stringContaining('not permitted') as string,
    });
  });

  test('its name is told so that no log is fooled', () => {
    const root = makeFolder();
    write(root, { 'x\n::error::y': 'a' });
    const problem = patch(root, edits('x\n::error::y'), undefined);
    expect(problem?.message).not.toContain('\n');
  });
});
