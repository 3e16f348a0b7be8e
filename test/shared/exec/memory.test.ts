import { describe, expect, it } from 'vitest';
import { run } from '../../../shared/exec/run.ts';

const holding = (megabytes: number, then: string) => ({
  program: process.execPath,
  args: ['-e', `const held = Buffer.alloc(${String(megabytes)} * 1024 * 1024, 1); ${then}`],
  environment: {},
  timeoutMs: 20_000,
});

describe.skipIf(process.platform !== 'linux')('memory', () => {
  it('over the limit ends a program', async () => {
    const command = {
      ...holding(400, 'setInterval(() => held[0], 1000)'),
      maxMemoryBytes: 300 * 1024 * 1024,
    };
    await expect(run(command)).rejects.toMatchObject({ name: 'ProgramError', code: 'too-much-memory' });
  });

  it('below it does not', async () => {
    const command = {
      ...holding(1, 'setTimeout(() => console.log(held.length), 120)'),
      maxMemoryBytes: 1024 ** 3,
    };
    expect((await run(command)).stdout.toString()).toBe('1048576\n');
  });
});
