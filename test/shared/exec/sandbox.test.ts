import { describe, expect, it } from 'vitest';
import { sandbox } from '../../../shared/exec/sandbox.ts';

const limits = { timeoutMs: 20_000, heapMiB: 64 };
const silent = () => undefined;

describe('a sandbox', () => {
  it('gives what a task makes of its data and of answers', async () => {
    const result = sandbox.run(
      (numbers: readonly number[], ask: (number: number) => number) => numbers.map((each) => ask(each) + 1),
      [1, 2, 3],
      (number) => number * 10,
      limits,
    );
    expect(await result).toEqual([11, 21, 31]);
  });

  it('tells a task of an answer that failed, and its caller of a task that failed', async () => {
    const caught = (_: null, ask: (question: string) => string) => {
      try {
        return ask('who?');
      } catch (error) {
        return String(error);
      }
    };
    const fail = () => {
      throw new Error('nobody');
    };
    expect(await sandbox.run(caught, null, fail, limits)).toBe('Error: nobody');
    await expect(sandbox.run(fail, null, silent, limits)).rejects.toThrow('nobody');
  });

  it('ends what does not end', async () => {
    const endless = () => {
      for (;;);
    };
    const running = sandbox.run(endless, null, silent, { ...limits, timeoutMs: 100 });
    await expect(running).rejects.toMatchObject({ name: 'SandboxError', code: 'timeout' });
  });

  it('ends what fills its memory', async () => {
    const greedy = () => {
      const all: number[][] = [];
      for (;;) all.push(Array.from({ length: 10_000 }, Math.random));
    };
    const running = sandbox.run(greedy, null, silent, { ...limits, heapMiB: 16 });
    await expect(running).rejects.toMatchObject({ name: 'SandboxError', code: 'too-much-memory' });
  });

  it('keeps the environment to itself', async () => {
    const task = () => Object.keys(process.env);
    expect(await sandbox.run(task, null, silent, limits)).toEqual([]);
  });
});
