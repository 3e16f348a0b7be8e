import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { verdictOf } from '../../actions/dependency-audit/advisories/affected.ts';
import { sourcesOf } from '../../actions/dependency-audit/advisories/folder.ts';
import { givenAdvisories } from '../../actions/dependency-audit/advisories/given.ts';
import { slicesOf } from '../../actions/dependency-audit/advisories/index-format.ts';
import { openIndex } from '../../actions/dependency-audit/advisories/index-reader.ts';
import { compileIndex } from '../../actions/dependency-audit/advisories/index-writer.ts';
import { packageKey, packageKeys } from '../../actions/dependency-audit/advisories/package-names.ts';
import { readRecord } from '../../actions/dependency-audit/advisories/read-record.ts';
import type { Advisory } from '../../actions/dependency-audit/advisories/record.ts';
import type { Pinned } from '../../actions/dependency-audit/advisories/source.ts';
import { ecosystems } from '../../actions/dependency-audit/package.ts';
import { askOsv } from '../actions/dependency-audit/osv-ask.ts';
import { faultRows } from '../actions/dependency-audit/osv-faults.ts';
import { serveOsv } from '../actions/dependency-audit/osv-server.ts';
import type { Pack } from './pack.ts';

const filesOf = (folder: string) => {
  const below = join(folder, 'dependencies/osv');
  return readdirSync(below).map((path) => ({ path, bytes: readFileSync(join(below, path)) }));
};

interface Filed {
  readonly pinned: Pinned;
  readonly records: { readonly advisory: Advisory; readonly raw: unknown }[];
}

/** Every package that a record names, in the first version that is listed as affected, or in one of our own. */
function filed(files: ReturnType<typeof filesOf>): readonly Filed[] {
  const all = new Map<string, Filed>();
  for (const { bytes } of files)
    for (const line of gunzipSync(bytes).toString().trim().split('\n')) {
      const raw: unknown = JSON.parse(line);
      const { advisory } = readRecord(raw);
      for (const { ecosystem, name, versions } of advisory?.affected ?? []) {
        const known = ecosystems.find((one) => one === ecosystem);
        if (advisory === undefined || known === undefined) continue;
        const key = packageKey(ecosystem, name);
        const pinned = { ecosystem: known, name, version: versions[0] ?? '1.2.3' };
        const own = all.get(key) ?? { pinned, records: [] };
        if (!own.records.some((one) => one.advisory === advisory)) own.records.push({ advisory, raw });
        all.set(key, own);
      }
    }
  return [...all.values()];
}

const named = (advisories: readonly Advisory[], pinned: Pinned): string =>
  advisories
    .flatMap((advisory) => {
      const verdict = verdictOf(advisory, pinned);
      return verdict === 'unaffected' ? [] : [`${advisory.id} ${verdict}`];
    })
    .sort()
    .join(', ');

const ownOf = (byPackage: ReadonlyMap<string, readonly Advisory[]>, { ecosystem, name }: Pinned) =>
  byPackage.get(packageKey(ecosystem, name)) ?? [];

/** The compiled index gives the verdicts of the records that it was compiled from. */
export const advisoryIndex: Pack = {
  name: 'dependencies/osv as an index',
  async measure(folder) {
    const files = filesOf(folder);
    const index = openIndex(slicesOf(compileIndex(sourcesOf('osv', files), '2026-11-20')));
    const source = givenAdvisories(index, { today: '2026-11-20', maxAgeDays: undefined });
    const all = filed(files);
    const { byPackage } = await source.advisoriesFor(all.map(({ pinned }) => pinned));
    const failures = all.flatMap(({ pinned, records }) => {
      const wanted = named(
        records.map(({ advisory }) => advisory),
        pinned,
      );
      const found = named(ownOf(byPackage, pinned), pinned);
      return wanted === found ? [] : [`${pinned.name}: ${found} and not ${wanted}`];
    });
    return { passed: all.length - failures.length, total: all.length, failures, exceptions: {} };
  },
};

/** A server of these records, and what may go wrong with it: the same verdicts, or what is missing is told. */
export const advisoryServer: Pack = {
  name: 'dependencies/osv from a faulty server',
  async measure(folder) {
    const every = filed(filesOf(folder));
    const some = every.filter((_, at) => at % Math.ceil(every.length / 100) === 0);
    const packages = some.map(({ pinned }) => pinned);
    const raw = [...new Set(some.flatMap(({ records }) => records.map((one) => one.raw)))];
    const wanted = some.map(({ pinned, records }) =>
      named(
        records.map(({ advisory }) => advisory),
        pinned,
      ),
    );
    const failures: string[] = [];
    for (const { name, fault, then } of faultRows) {
      await using server = await serveOsv(raw, { fault });
      const { byPackage, unchecked } = await askOsv(server, packages);
      const untold = new Set(
        unchecked.flatMap((one) => one.packages).map(({ ecosystem, name }) => packageKey(ecosystem, name)),
      );
      const lost = packages.filter(
        (one, at) =>
          named(ownOf(byPackage, one), one) !== wanted[at] &&
          !packageKeys(one.ecosystem, one.name).some((key) => untold.has(key)),
      );
      if (lost.length > 0 || untold.size > 0 !== (then === 'unchecked'))
        failures.push(`${name}: ${untold.size} unchecked, ${lost.length} lost in silence`);
    }
    return { passed: faultRows.length - failures.length, total: faultRows.length, failures, exceptions: {} };
  },
};
