import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isOnPath, median, medianOf, print, ratio, type Sample } from './measure.ts';

/** Not in the tree that speed is measured on, for it to have the size it is meant to have. */
const large = ['aws-sdk', 'core-js', 'date-fns', 'next'];

/**
 * secret-scan on the sources of widely used packages and, where PORTCULLIS_BENCH_REPOSITORY names a clone, on its history.
 * What is fetched is kept for the next time.
 */
export function benchSecretScan(dist: string): void {
  const { tree, all } = packages();
  const scan = [dist, 'secret-scan', '--offline'];
  const own = median([...scan, '.'], tree, 5);
  print('sources of packages, secret-scan', own, 'must be <= 600 ms, <= 256 MB');
  pullRequest(dist, tree);
  for (const [name, args] of peers(tree)) if (runs(name)) versus(name, medianOf(name, args, tree, 1), own);
  cleanText(dist, all);
  const repository = process.env.PORTCULLIS_BENCH_REPOSITORY;
  if (repository === undefined)
    console.log('history: NOT MEASURED, PORTCULLIS_BENCH_REPOSITORY names no clone');
  else history(scan, repository);
}

/** Ours against a program that does the same on the same files. */
const versus = (name: string, other: Sample, own: Sample): void =>
  print(`  ${name}`, other, `${ratio(other, own)} x of ours`);

/** One that is there and breaks off at once would be the fastest of all. */
function runs(name: string): boolean {
  if (!isOnPath(name)) return false;
  const { status } = spawnSync(name, ['--version'], { stdio: 'ignore' });
  if (status !== 0) console.log(`  ${name}: NOT MEASURED, it is on PATH and does not run`);
  return status === 0;
}

const peers = (tree: string): readonly [string, readonly string[]][] => [
  ['gitleaks', ['dir', '--no-banner', '--exit-code', '0', tree]],
  ['betterleaks', ['dir', '--no-banner', '--exit-code', '0', tree]],
  ['kingfisher', ['scan', '--no-validate', '--jobs', '1', tree]],
  ['trufflehog', ['filesystem', '--no-verification', '--no-update', '--concurrency', '1', tree]],
  ['secretlint', ['**/*']],
];

/** Fifty files change in a repository of the tree's first thousand. */
function pullRequest(dist: string, tree: string): void {
  const root = join(cache, 'pull-request');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@bench.example', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  if (!existsSync(root)) {
    mkdirSync(root);
    const files = readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.m?js$/.test(name),
    );
    files.slice(0, 1_000).forEach((name, at) => {
      cpSync(join(tree, name), join(root, `${String(at)}.js`));
    });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message=base');
    git('checkout', '--quiet', '-b', 'change');
    for (let at = 0; at < 50; at += 1)
      writeFileSync(join(root, `${String(at)}.js`), `// ${String(at)}\n`, { flag: 'a' });
    git('commit', '--quiet', '--all', '--message=change');
  }
  const own = median([dist, 'secret-scan', '--base', 'main', '.'], root, 9);
  const bare = median(['-e', '0'], root, 9);
  const after = own.milliseconds - bare.milliseconds;
  print('pull request of 50 files', own, `${after.toFixed(0)} ms after Node's start, must be <= 150 ms`);
}

/** Every alarm on text that should hold none, by package, path and line. */
function cleanText(dist: string, all: string): void {
  const { stdout } = spawnSync(process.execPath, [dist, 'secret-scan', '--report', 'json', '.'], {
    cwd: all,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const [check] = (JSON.parse(stdout) as Report).checks;
  const alarms = (check?.findings ?? []).filter(({ severity }) => severity !== 'info');
  const megabytes = (check?.bytesChecked ?? 0) / 1e6;
  const each = (alarms.length / megabytes) * 100;
  console.log(
    `clean text: ${String(alarms.length)} alarms in ${megabytes.toFixed(0)} MB, ${each.toFixed(2)} per 100 MB`,
  );
  for (const { ruleId, region, properties } of alarms)
    console.log(`  ${region.path}:${String(region.startLine)} ${ruleId} (${properties.verdict})`);
}

interface Report {
  readonly checks: readonly {
    readonly bytesChecked: number;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly severity: string;
      readonly region: { readonly path: string; readonly startLine: number };
      readonly properties: { readonly verdict: string };
    }[];
  }[];
}

function history(scan: readonly string[], repository: string): void {
  const everything = ['log', '-p', '-U0', '--all'];
  // One that breaks off at a missing object would be too fast.
  if (spawnSync('git', everything, { cwd: repository, stdio: 'ignore' }).status !== 0) {
    console.log('history: NOT MEASURED, git log breaks off in this clone');
    return;
  }
  const log = medianOf('git', everything, repository, 3);
  print('git log -p -U0 --all', log, repository.split('/').at(-1) ?? '');
  const own = median([...scan, '--history', '.'], repository, 3);
  print('history, secret-scan', own, `${ratio(own, log)} x of git log, must be <= 0.8`);
  const others: readonly [string, readonly string[]][] = [
    ['gitleaks', ['git', '--no-banner', '--exit-code', '0', repository]],
    ['betterleaks', ['git', '--no-banner', '--exit-code', '0', repository]],
    ['kingfisher', ['scan', '--no-validate', '--jobs', '1', repository]],
  ];
  for (const [name, args] of others) if (runs(name)) versus(name, medianOf(name, args, repository, 1), own);
}

const cache = join(tmpdir(), 'portcullis-bench');

/** The packages of packages.json: all of them, and the tree of about 120 MB. */
function packages(): { readonly tree: string; readonly all: string } {
  const [tree, all] = [join(cache, 'tree'), join(cache, 'all')];
  if (existsSync(all)) return { tree, all };
  const list = JSON.parse(readFileSync(resolve('test/bench/packages.json'), 'utf8')) as Record<
    string,
    string
  >;
  const installed = join(cache, 'installed');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ private: true, dependencies: list }));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--omit=optional'];
  execFileSync('npm', ['install', ...options], { cwd: installed, stdio: 'ignore' });
  for (const name of Object.keys(list)) {
    const from = join(installed, 'node_modules', name);
    const filter = (path: string) => !path.slice(from.length).includes('/node_modules');
    const folder = name.replace('/', '__');
    cpSync(from, join(all, folder), { recursive: true, filter });
    if (!large.includes(name)) cpSync(from, join(tree, folder), { recursive: true, filter });
  }
  return { tree, all };
}
