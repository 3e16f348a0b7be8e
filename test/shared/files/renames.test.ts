import { describe, expect, it } from 'vitest';
import { renames } from '../../../shared/files/renames.ts';
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
