import { randomUUID } from 'node:crypto';
import { visible } from '../shared/report/escape.ts';
import type { StandardOutput } from './standard-output.ts';

interface Surface {
  readonly inRunner: boolean;
  readonly isTerminal: boolean;
}

/**
 * Puts a diff out byte for byte, for `git apply` reads it. Only for eyes at a terminal is spelt out what could fool them;
 * a runner is told to take no orders from it, in lines that git passes over.
 */
export function showDiff(diff: Buffer, { inRunner, isTerminal }: Surface, out: StandardOutput): void {
  if (diff.length === 0) return;
  if (isTerminal) out.write(forEyes(diff.toString('utf8')));
  else if (inRunner) {
    const token = randomUUID();
    out.write(`::stop-commands::${token}\n`);
    out.write(diff);
    out.write(`\n::${token}::\n`);
  } else out.write(diff);
}

const forEyes = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split('\t').map(visible).join('\t'))
    .join('\n');
