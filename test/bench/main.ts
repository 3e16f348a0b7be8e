import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeTree } from './tree.ts';

interface Sample {
  readonly milliseconds: number;
  /** Peak resident set, in MB. */
  readonly megabytes: number;
}

/** Prints the peak of the process to the third channel when it ends. */
const meter =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

function once(args: readonly string[], cwd: string): Sample {
  const start = performance.now();
  spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  const milliseconds = performance.now() - start;
  const { output } = spawnSync(process.execPath, ['--import', meter, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return { milliseconds, megabytes: Number(output[3]) / 1024 };
}

function median(args: readonly string[], cwd: string, rounds: number): Sample {
  const samples = Array.from({ length: rounds }, () => once(args, cwd));
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    milliseconds: middle(samples.map((sample) => sample.milliseconds)),
    megabytes: middle(samples.map((sample) => sample.megabytes)),
  };
}

const dist = resolve('dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'));
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });

/** A committed repository of generated files. */
function repository(count: number): string {
  const root = join(folder, String(count));
  writeTree(root, count);
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=b', '-c', 'user.email=b@bench.example', 'commit', '--quiet', '--message=tree');
  return root;
}

const print = (name: string, { milliseconds, megabytes }: Sample, must: string): void =>
  console.log(
    `${name.padEnd(38)} ${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB   ${must}`,
  );

try {
  console.log(`Node ${process.version}, medians`);
  const empty = mkdtempSync(join(folder, 'empty-'));
  const bare = median(['-e', '0'], empty, 21);
  const start = median([dist, 'all', '.'], empty, 21);
  print('bare node', bare, '');
  print(
    'empty folder',
    start,
    `${(start.milliseconds / bare.milliseconds).toFixed(2)} x bare node, must be <= 4`,
  );
  print('1,000 files, both checks', median([dist, 'all', '.'], repository(1_000), 9), 'must be <= 500 ms');
  print('50,000 files, both checks', median([dist, 'all', '.'], repository(50_000), 3), 'must be <= 256 MB');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
