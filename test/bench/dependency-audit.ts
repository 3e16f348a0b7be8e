import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { verdictOf } from '../../actions/dependency-audit/advisories/affected.ts';
import { sourcesOf } from '../../actions/dependency-audit/advisories/folder.ts';
import { givenAdvisories } from '../../actions/dependency-audit/advisories/given.ts';
import { slicesOf } from '../../actions/dependency-audit/advisories/index-format.ts';
import { openIndex } from '../../actions/dependency-audit/advisories/index-reader.ts';
import { compileIndex } from '../../actions/dependency-audit/advisories/index-writer.ts';
import { packageKey } from '../../actions/dependency-audit/advisories/package-names.ts';
import type { Pinned } from '../../actions/dependency-audit/advisories/source.ts';
import { ecosystems } from '../../actions/dependency-audit/package.ts';
import { medianTime, print } from './measure.ts';

const today = '2026-11-20';

/** The index over the records of the labelled data, which PORTCULLIS_CONFORMANCE names the folder of. */
export async function benchDependencyAudit(): Promise<void> {
  const folder = process.env.PORTCULLIS_CONFORMANCE;
  if (folder === undefined || folder === '') {
    console.log('advisories: NOT MEASURED, PORTCULLIS_CONFORMANCE names no folder');
    return;
  }
  const below = join(folder, 'dependencies/osv');
  const files = readdirSync(below).map((path) => ({ path, bytes: readFileSync(join(below, path)) }));
  const compile = () => compileIndex(sourcesOf('osv', files), today);
  const bytes = compile();
  const megabytes = (bytes.length / 1e6).toFixed(1);
  print('advisories, compiled', medianTime(3, compile), `an index of ${megabytes} MB`);
  print(
    'index of them, loaded',
    medianTime(9, () => openIndex(slicesOf(bytes))),
    'must be <= 100 ms',
  );
  const packages = packagesOf(files.map((file) => file.bytes));
  const source = givenAdvisories(openIndex(slicesOf(bytes)), { today, maxAgeDays: undefined });
  const { byPackage } = await source.advisoriesFor(packages);
  const match = () =>
    packages.filter((one) =>
      (byPackage.get(packageKey(one.ecosystem, one.name)) ?? []).some(
        (advisory) => verdictOf(advisory, one) === 'affected',
      ),
    ).length;
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    await source.advisoriesFor(packages);
    match();
    times.push(performance.now() - start);
  }
  const milliseconds = times.sort((a, b) => a - b)[4] ?? 0;
  print(`${packages.length} packages, ${match()} affected`, { milliseconds }, 'must be <= 150 ms');
}

/** 2,000, every tenth of them in a record: more than in most lockfiles. */
function packagesOf(files: readonly Buffer[]): readonly Pinned[] {
  const named = new Map<string, Pinned>();
  for (const bytes of files)
    for (const line of gunzipSync(bytes).toString().trim().split('\n')) {
      const { affected } = JSON.parse(line) as {
        affected: { package?: { ecosystem: string; name: string }; versions?: string[] }[];
      };
      for (const { package: place, versions } of affected) {
        const ecosystem = ecosystems.find((one) => one === place?.ecosystem);
        if (ecosystem === undefined || place === undefined) continue;
        const pinned = { ecosystem, name: place.name, version: versions?.[0] ?? '1.2.3' };
        named.set(packageKey(ecosystem, place.name), pinned);
      }
    }
  const hit = [...named.values()].filter((_, at) => at % Math.max(1, Math.floor(named.size / 200)) === 0);
  const none = Array.from({ length: 1_800 }, (_, at): Pinned => ({
    ecosystem: ecosystems[at % 8] ?? 'npm',
    name: `none-${at}`,
    version: '1.0.0',
  }));
  return [...hit.slice(0, 200), ...none];
}
