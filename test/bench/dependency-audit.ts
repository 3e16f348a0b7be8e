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
import { ecosystems, type Ecosystem } from '../../actions/dependency-audit/package.ts';
import type { Advised, AdvisedBy } from './dependency-repositories.ts';
import { benchDependencyRuns } from './dependency-runs.ts';
import { medianTime, print } from './measure.ts';

const today = '2026-11-20';

/** The index over the records of the labelled data, which PORTCULLIS_CONFORMANCE names the folder of. */
export async function benchDependencyAudit(dist: string, folder: string): Promise<void> {
  const pack = process.env.PORTCULLIS_CONFORMANCE;
  if (pack === undefined || pack === '') {
    console.log('advisories: NOT MEASURED, PORTCULLIS_CONFORMANCE names no folder');
    return;
  }
  const below = join(pack, 'dependencies/osv');
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
  const advised = advisedIn(files.map((file) => file.bytes));
  const packages = packagesOf(advised);
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
  benchDependencyRuns(dist, folder, { index: bytes, records: files.map((file) => file.bytes), advised });
}

/** 2,000, every tenth of them in a record: more than in most lockfiles. */
function packagesOf(advised: AdvisedBy): readonly Pinned[] {
  const named = [...advised].flatMap(([ecosystem, all]) => all.map((one): Pinned => ({ ecosystem, ...one })));
  const hit = named.filter((_, at) => at % Math.max(1, Math.floor(named.length / 200)) === 0);
  const none = Array.from({ length: 1_800 }, (_, at): Pinned => ({
    ecosystem: ecosystems[at % 8] ?? 'npm',
    name: `none-${at}`,
    version: '1.0.0',
  }));
  return [...hit.slice(0, 200), ...none];
}

/** What the records name, each package once, at a version that they list. */
function advisedIn(files: readonly Buffer[]): AdvisedBy {
  const named = new Map<Ecosystem, Map<string, Advised>>();
  for (const bytes of files)
    for (const line of gunzipSync(bytes).toString().trim().split('\n')) {
      const { affected } = JSON.parse(line) as {
        affected: { package?: { ecosystem: string; name: string }; versions?: string[] }[];
      };
      for (const { package: place, versions } of affected) {
        const ecosystem = ecosystems.find((one) => one === place?.ecosystem);
        if (ecosystem === undefined || place === undefined) continue;
        const all = named.get(ecosystem) ?? new Map<string, Advised>();
        named.set(ecosystem, all);
        all.set(packageKey(ecosystem, place.name), {
          name: place.name,
          version: versions?.[0] ?? '1.2.3',
        });
      }
    }
  return new Map([...named].map(([ecosystem, all]) => [ecosystem, [...all.values()]]));
}
