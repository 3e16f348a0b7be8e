import { expect, it } from 'vitest';
import { locate } from '../../../shared/files/locate.ts';
import { workTree } from '../../../shared/files/work-tree.ts';
import { makeFolder } from './sandbox.ts';

it('what was read is right until the next file is, and is refused then', async () => {
  const root = makeFolder({ a: 'first', b: 'second, and longer', c: 'third' });
  const source = workTree(await locate([], root));
  const before: { readonly text: string; readonly bytes: Buffer | undefined; readonly blob: string }[] = [];
  const texts: string[] = [];
  for await (const result of source.read((await source.list()).entries)) {
    for (const one of before) {
      expect(() => one.text).toThrow(TypeError);
      expect(() => one.bytes).toThrow(TypeError);
      expect(() => one.blob).toThrow(TypeError);
    }
    if (!('file' in result) || result.raw === undefined) continue;
    texts.push(result.raw.bytes?.toString() ?? '');
    before.push({
      get text() {
        return result.file.text;
      },
      get bytes() {
        return result.raw?.bytes;
      },
      get blob() {
        return result.file.blob;
      },
    });
  }
  expect(texts).toEqual(['first', 'second, and longer', 'third']);
});
