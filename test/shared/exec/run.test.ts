import { describe, expect, it } from 'vitest';
import { run, start } from '../../../shared/exec/run.ts';

const node = (script: string, ...args: string[]) => ({
  program: process.execPath,
  args: ['-e', script, '--', ...args],
  environment: { GIVEN: 'given' },
});

describe('run', () => {
  it('gives exit code, bytes and errors', async () => {
    const output = await run(
      node('process.stdout.write(Buffer.from([0, 255, 10])); console.error("e"); process.exitCode = 3'),
    );
    expect(output).toEqual({ code: 3, stdout: Buffer.from([0, 255, 10]), stderr: 'e\n' });
  });

  it('passes arguments as they are, and only the given environment', async () => {
    const args = ['$(id)', 'a b', '"; touch x', '*'];
    const { stdout } = await run(
      node('console.log(JSON.stringify([process.argv.slice(1), process.env]))', ...args),
    );
    expect(JSON.parse(stdout.toString())).toEqual([args, expect.objectContaining({ GIVEN: 'given' })]);
    expect(stdout.toString()).not.toContain('PATH');
  });

  it('passes input, and does not mind when nobody reads it', async () => {
    const input = 'x'.repeat(1_000_000);
    const { stdout } = await run({ ...node('process.stdin.pipe(process.stdout)'), input });
    expect(stdout.length).toBe(input.length);
    expect((await run({ ...node('process.exit(0)'), input })).code).toBe(0);
  });

  it('keeps the end of what is written to stderr', async () => {
    const { stderr } = await run(node('process.stderr.write("x".repeat(1e5) + "end")'));
    expect([stderr.length, stderr.slice(-3)]).toEqual([8192, 'end']);
  });

  const forever = 'setInterval(() => {}, 1000)';
  const rows: [code: string, command: Parameters<typeof run>[0]][] = [
    ['not-started', { ...node(''), program: '/absent/program' }],
    ['timeout', { ...node(forever), timeoutMs: 50 }],
    [
      'timeout',
      // What it starts holds the same output open: it must end too.
      {
        ...node(
          `require('child_process').spawn(process.execPath, ['-e', '${forever}'], { stdio: 'inherit' }); ${forever}`,
        ),
        timeoutMs: 500,
      },
    ],
    [
      'too-much-output',
      { ...node('for (;;) require("fs").writeSync(1, "x".repeat(1000))'), maxOutputBytes: 10_000 },
    ],
    ['killed', node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)')],
  ];
  it.each(rows)('ends as %s', async (code, command) => {
    await expect(run(command)).rejects.toMatchObject({ name: 'ProgramError', code });
  });
});

it('start streams, and stop ends it', async () => {
  const running = start(node('setInterval(() => console.log("tick"), 1)'));
  for await (const chunk of running.stdout) {
    expect(String(chunk)).toContain('tick');
    break;
  }
  running.stop();
  await expect(running.ended).rejects.toMatchObject({ code: 'killed' });
});
