import { describe, expect, it } from 'vitest';
import { callRenderer, shownMessage } from '../../../actions/manifest-policy-check/render/program.ts';
import type { ProgramCall, Programs } from '../../../shared/core/programs.ts';

describe('a renderer', () => {
  it('meets no program, no network, and limits', async () => {
    const calls: ProgramCall[] = [];
    const programs: Programs = {
      find: () => undefined,
      run: (call) => {
        calls.push(call);
        return Promise.resolve({ code: 3, stdout: Buffer.from('out'), stderr: 'no' });
      },
    };
    const tree = new Map([['a', Uint8Array.of(1)]]);
    const answer = await callRenderer(programs, {
      program: '/bin/r',
      args: ['x'],
      tree,
      environment: { A: 'b' },
    });
    expect(answer).toEqual({ code: 'failed', output: 'out', message: 'no' });
    expect(calls).toEqual([
      {
        program: '/bin/r',
        args: ['x'],
        tree,
        environment: {
          A: 'b',
          PATH: '',
          HTTP_PROXY: 'http://127.0.0.1:9',
          HTTPS_PROXY: 'http://127.0.0.1:9',
          NO_PROXY: '',
        },
        timeoutMs: 60_000,
        maxOutputBytes: 67_108_864,
        maxMemoryBytes: 2_147_483_648,
      },
    ]);
  });

  it('breaks as it breaks, where that is a fault of ours', async () => {
    const programs: Programs = { find: () => undefined, run: () => Promise.reject(new TypeError('ours')) };
    await expect(callRenderer(programs, { program: '', args: [], tree: new Map() })).rejects.toThrow('ours');
  });

  const rows: [stderr: string, shown: string][] = [
    ['open /tmp/portcullis-a1/work/chart/x.yaml: no', 'open x.yaml: no'],
    ["in 'C:\\Users\\r\\x.yaml'", "in 'x.yaml'"],
    ['at <.Values.a/b/c> web/templates/a.yaml:3:1', 'at <.Values.a/b/c> web/templates/a.yaml:3:1'],
    ['a\n\n  b\tc\u0007', 'a b c'],
    ['::error::a\u202Eb', '::error::a b'],
    ['password: hunter2hunter2', `password: ${'*'.repeat(14)}`],
    ['x'.repeat(1000), `${'x'.repeat(399)}…`],
  ];
  it.each(rows)('says %j', (stderr, shown) => {
    expect(shownMessage(stderr)).toBe(shown);
  });

  it('says megabytes of slashes in no time', () => {
    expect(shownMessage('/a'.repeat(1_000_000)).length).toBeLessThanOrEqual(400);
  });
});
