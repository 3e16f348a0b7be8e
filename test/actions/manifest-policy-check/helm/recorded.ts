import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ProgramCall, ProgramOutput, Programs } from '../../../../shared/core/programs.ts';
import { programsFor } from '../../../../shared/exec/programs.ts';

const file = new URL('recorded.json', import.meta.url);

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** helm of this machine; undefined where there is none. */
export function realHelm(): Programs | undefined {
  const programs = programsFor('/nowhere', process.env);
  return programs.find('helm') === undefined ? undefined : programs;
}

/** What helm answered when `PORTCULLIS_RECORD` was set. Throws for a question that it was never asked. */
export function recordedHelm(): Programs {
  const answers = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Answer>) : {};
  const real = process.env.PORTCULLIS_RECORD === undefined ? undefined : realHelm();
  return {
    find: (name) => (name === 'helm' ? (real?.find(name) ?? '/usr/bin/helm') : undefined),
    run: async (call) => {
      const key = keyOf(call);
      if (real !== undefined) {
        const { code, stdout, stderr } = await real.run(call);
        // With --debug stderr is a trace of helm itself.
        answers[key] = {
          code,
          stdout: Buffer.from(stdout).toString(),
          stderr: call.args.includes('--debug') ? '' : stderr,
        };
        const sorted = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
        writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
      }
      const answer = answers[key];
      if (answer === undefined)
        throw new Error('helm was never asked this: run the test with PORTCULLIS_RECORD=1');
      return outputOf(answer);
    },
  };
}

const outputOf = ({ code, stdout, stderr }: Answer): ProgramOutput => ({
  code,
  stdout: Buffer.from(stdout),
  stderr,
});

/** Of all that helm sees. */
function keyOf({ args, tree }: ProgramCall): string {
  const hash = createHash('sha256').update(args.join('\0'));
  for (const [path, bytes] of [...(tree ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`\0${path}\0`).update(bytes);
  const name = /^name: *(\S+)$/m.exec(Buffer.from(tree?.get('chart/Chart.yaml') ?? []).toString())?.[1] ?? '';
  return `${name} ${args.includes('--debug') ? 'marked' : 'plain'} ${hash.digest('hex').slice(0, 16)}`;
}
