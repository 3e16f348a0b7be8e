import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ecosystems } from '../../actions/dependency-audit/package.ts';
import { manyLockfiles, oneLockfile, type AdvisedBy } from './dependency-repositories.ts';
import { isOnPath, median, medianOf, print, ratio } from './measure.ts';
import { storedZip } from './stored-zip.ts';

interface Given {
  /** Compiled. */
  readonly index: Uint8Array;
  /** Records of OSV, one a line, in gzip. */
  readonly records: readonly Buffer[];
  readonly advised: AdvisedBy;
}

/** Whole runs against an index that is there, and those of osv-scanner against the same records. */
export function benchDependencyRuns(dist: string, folder: string, { index, records, advised }: Given): void {
  const path = join(folder, 'advisories.index');
  writeFileSync(path, index);
  const one = repository(join(folder, 'one-lockfile'), (root) => {
    oneLockfile(root, 2_000, advised);
  });
  const many = repository(join(folder, 'many-lockfiles'), (root) => {
    manyLockfiles(root, 50, 400, advised);
  });
  const run = [dist, 'dependency-audit', '--advisories', path, '--max-advisory-age-days', '100000'];
  const whole = median(run, one, 5);
  const all = median(run, many, 5);
  print('a lockfile of 2,000 packages', whole, 'must be <= 1000 ms and <= 200 MB');
  print('50 lockfiles, 20,000 packages', all, 'must be <= 5000 ms');
  if (!isOnPath('osv-scanner')) {
    console.log('osv-scanner: NOT COMPARED, it is not on PATH');
    return;
  }
  const database = join(folder, 'osv-database');
  writeDatabase(database, records);
  const scan = [
    'scan',
    'source',
    '--recursive',
    '--offline-vulnerabilities',
    '--local-db-path',
    database,
    '.',
  ];
  const theirs = medianOf('osv-scanner', scan, one, 5);
  const theirsOfAll = medianOf('osv-scanner', scan, many, 5);
  print('osv-scanner, 2,000 packages', theirs, `we take ${ratio(whole, theirs)} of it`);
  print('osv-scanner, 50 lockfiles', theirsOfAll, `we take ${ratio(all, theirsOfAll)} of it`);
}

function repository(root: string, fill: (root: string) => void): string {
  fill(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=b', '-c', 'user.email=b@bench.example', 'commit', '--quiet', '--message=tree');
  return root;
}

/** As osv-scanner keeps exports: https://google.github.io/osv-scanner/usage/offline-mode/ */
function writeDatabase(root: string, records: readonly Buffer[]): void {
  const byEcosystem = new Map<string, Map<string, string>>();
  for (const line of records.flatMap((bytes) => gunzipSync(bytes).toString().trim().split('\n'))) {
    const { id, affected } = JSON.parse(line) as {
      id: string;
      affected: { package?: { ecosystem: string } }[];
    };
    for (const { package: place } of affected) {
      const ecosystem = ecosystems.find((known) => known === place?.ecosystem);
      if (ecosystem === undefined) continue;
      byEcosystem.set(
        ecosystem,
        (byEcosystem.get(ecosystem) ?? new Map<string, string>()).set(`${id}.json`, line),
      );
    }
  }
  for (const [ecosystem, entries] of byEcosystem) {
    mkdirSync(join(root, 'osv-scanner', ecosystem), { recursive: true });
    writeFileSync(join(root, 'osv-scanner', ecosystem, 'all.zip'), storedZip(entries));
  }
}
