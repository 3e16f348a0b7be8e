import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../shared/files/write.ts';
import { makeFolder } from './sandbox.ts';

/** A folder with the scanned tree, a link to it, and a place outside. */
function makeSurroundings() {
  const folder = makeFolder({ 'away/kept': '', 'tree/file': 'old', tree2: { link: 'tree' } });
  for (const [link, to] of [
    ['out', '../away'],
    ['in', 'real'],
    ['gone', '../nowhere'],
    ['link', '../away/new'],
    ['above', '..'],
  ] as const)
    symlinkSync(to, join(folder, 'tree', link));
  mkdirSync(join(folder, 'tree/real'));
  return { folder, tree: join(folder, 'tree') };
}

describe('a report', () => {
  it.each([
    ['file', 'tree/file'],
    ['new/deep/r.json', 'tree/new/deep/r.json'],
    ['in/new/r.json', 'tree/real/new/r.json'],
    ['../beside/r.json', 'beside/r.json'],
    ['../tree2/new/r.json', 'tree/new/r.json'],
    ['above/tree/r.json', 'tree/r.json'],
  ])('is written: %s', (path, place) => {
    const { folder, tree } = makeSurroundings();
    writeReport(path, 'text', tree, tree);
    expect(readFileSync(join(folder, place), 'utf8')).toBe('text');
  });

  it.each([
    'out/r.json',
    'out/new/r.json',
    'in/../out/new/deep/r.json',
    'gone/r.json',
    'gone/new/r.json',
    'link',
    'above/r.json',
    'above/new/r.json',
    '../tree2/out/r.json',
    '../tree2/out/new/r.json',
    '../tree2/gone/new/r.json',
    'file/new/r.json',
    'real',
  ])('is refused, and nothing is made: %s', (path) => {
    const { folder, tree } = makeSurroundings();
    // Not readdir's own recursion: Node 22 follows links there, and one of them leads back.
    const below = (place: string): string[] =>
      readdirSync(place, { withFileTypes: true }).flatMap((item) => {
        const own = join(place, item.name);
        return item.isDirectory() ? [own, ...below(own)] : [own];
      });
    const all = () => below(folder).sort();
    const before = all();
    for (const root of [tree, join(folder, 'tree2')]) {
      expect(() => writeReport(path, 'text', tree, root)).toThrow(
        expect.objectContaining({ code: 'report-file' }),
      );
    }
    expect(all()).toEqual(before);
  });
});
