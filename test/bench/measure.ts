import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Sample {
  readonly milliseconds: number;
  /** Peak resident set, in MB; undefined for programs that are not Node. */
  readonly megabytes?: number;
}

/** Prints the peak of the process to the third channel when it ends. */
const meter =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

function duration(program: string, args: readonly string[], cwd: string): number {
  const start = performance.now();
  const { error } = spawnSync(program, args, { cwd, stdio: 'ignore' });
  if (error !== undefined) throw error;
  return performance.now() - start;
}

function peak(args: readonly string[], cwd: string): number {
  const { output } = spawnSync(process.execPath, ['--import', meter, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(output[3]) / 1024;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const times = (rounds: number, measure: () => number): number =>
  middle(Array.from({ length: rounds }, measure));

/** Of a Node script. */
export const median = (args: readonly string[], cwd: string, rounds: number): Sample => ({
  milliseconds: times(rounds, () => duration(process.execPath, args, cwd)),
  megabytes: times(rounds, () => peak(args, cwd)),
});

/** Of any other program. */
export const medianOf = (program: string, args: readonly string[], cwd: string, rounds: number): Sample => ({
  milliseconds: times(rounds, () => duration(program, args, cwd)),
});

/** Of work in this process. */
export const medianTime = (rounds: number, work: () => unknown): Sample => ({
  milliseconds: times(rounds, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }),
});

export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export function print(name: string, { milliseconds, megabytes }: Sample, must: string): void {
  const memory = megabytes === undefined ? '' : `${megabytes.toFixed(0)} MB`;
  console.log(`${name.padEnd(38)} ${milliseconds.toFixed(0).padStart(6)} ms ${memory.padStart(8)}   ${must}`);
}

export const ratio = (one: Sample, other: Sample): string =>
  (one.milliseconds / other.milliseconds).toFixed(2);
