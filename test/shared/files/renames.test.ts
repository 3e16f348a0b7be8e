import { describe, expect, it } from 'vitest';
import type { FileSource } from '../../../shared/core/files.ts';
import { moved, renames } from '../../../shared/files/renames.ts';
import { open } from './project.ts';
import { commit, git, makeRepository } from './sandbox.ts';

describe('renames', () => {
  it('are found by contents, equal or nearly', async () => {
    const text = Array.from({ length: 40 }, (_, n) => `line ${n}\n`).join('');
    const root = makeRepository({
      'a b': text,
      b: 'b'.repeat(80),
      'line\nfeed': `${text}other\n`.repeat(2),
      stays: 's',
    });
    const base = git(root, 'rev-parse', 'HEAD');
    git(root, 'mv', 'a b', 'new/../moved');
    git(root, 'mv', 'line\nfeed', 'lf');
    const head = commit(root, { moved: `${text}more\n`, b: 'changed' });
    expect(await renames(open(root), base, head)).toEqual(
      new Map([
        ['lf', 'line\nfeed'],
        ['moved', 'a b'],
      ]),
    );
    expect(await renames(open(root), head, head)).toEqual(new Map());
  });
});

describe('files moved and not committed', () => {
  it('are known by equal bytes', async () => {
    const entries = [
      { path: 'old', blob: '1' },
      { path: 'twin', blob: '1' },
      { path: 'stays', blob: '2' },
      { path: 'gone', blob: '3' },
    ];
    const blobs = new Map([
      ['new', '1'],
      ['copy of what stays', '2'],
      ['stays', '2'],
      ['other', '9'],
    ]);
    const read: string[] = [];
    const source: FileSource = {
      list: () => Promise.reject(new Error('listed already')),
      async *read(asked) {
        for (const entry of asked) {
          read.push(entry.path);
          const blob = blobs.get(entry.path) ?? '';
          yield await Promise.resolve({ entry, file: { path: entry.path, text: '', size: 0, blob } });
        }
      },
    };
    const listing = { entries: [...blobs.keys()].map((path) => ({ path })), excluded: [] };
    const found = await moved({ entries, excluded: [] }, { source, listing }, (path) => path !== 'other');
    expect(found).toEqual(new Map([['new', 'old']]));
    expect(read).toEqual(['new', 'copy of what stays']);
  });
});
