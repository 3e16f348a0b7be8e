import { describe, expect, test } from 'vitest';
import { progressOn, wantsColour, wantsProgress } from '../../actions/progress.ts';
import type { FileSource } from '../../shared/core/files.ts';

describe('colour', () => {
  test.for([
    [{}, true, false, true],
    [{}, false, false, false],
    [{}, false, true, true],
    [{ NO_COLOR: '1' }, true, true, false],
    [{ NO_COLOR: '' }, true, false, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false, false],
    [{ FORCE_COLOR: '1' }, false, false, true],
    [{ FORCE_COLOR: '' }, false, false, true],
    [{ FORCE_COLOR: '0' }, true, true, false],
    [{ FORCE_COLOR: 'false' }, true, false, false],
    [{ TERM: 'dumb' }, true, false, false],
    [{ TERM: 'dumb' }, false, true, true],
  ] as const)('%j, terminal %s, runner %s: %s', ([env, isTerminal, inRunner, wanted]) => {
    expect(wantsColour(env, isTerminal, inRunner)).toBe(wanted);
  });
});

describe('progress', () => {
  test.for([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ CI: 'true' }, true, false],
    [{ GITHUB_ACTIONS: 'true' }, true, false],
  ] as const)('%j, terminal %s: %s', ([env, isTerminal, wanted]) => {
    expect(wantsProgress(env, isTerminal)).toBe(wanted);
  });

  const entries = ['a', 'b', 'c', 'd'].map((path) => ({ path }));
  const source: FileSource = {
    list: () => Promise.resolve({ entries, excluded: [] }),
    async *read(wanted) {
      for (const entry of wanted)
        yield await Promise.resolve({ entry, excluded: { path: entry.path, why: '' } });
    },
  };
  /** What is written while four files are read, each of which takes so many milliseconds. */
  async function written(each: number, columns?: number, fault?: Error): Promise<readonly string[]> {
    const texts: string[] = [];
    let time = 0;
    const progress = progressOn({ write: (text) => texts.push(text), columns }, () => time);
    const work = async (): Promise<void> => {
      for await (const { entry } of progress.watch(source).read(entries))
        time += entry.path === '' ? 0 : each;
      if (fault) throw fault;
    };
    await progress.during(work).catch((error: unknown) => expect(error).toBe(fault));
    return texts;
  }
  const clear = '\r\u001b[2K';

  test('short work says nothing', async () => {
    expect(await written(100)).toEqual([]);
  });

  test('long work says how far it is, on one line, and takes it away', async () => {
    expect(await written(1000)).toEqual([
      `${clear}Checking: 2 of 4 files, 1 s`,
      `${clear}Checking: 3 of 4 files, 2 s`,
      `${clear}Checking: 4 of 4 files, 3 s`,
      clear,
    ]);
  });

  test('it never fills the last column, and goes when the work breaks off', async () => {
    const texts = await written(1000, 12, new Error('broken'));
    expect(texts[0]).toBe(`${clear}Checking: 2`);
    expect(texts.at(-1)).toBe(clear);
  });
});
