import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { entryVerdict, verdictOf } from '../../actions/dependency-audit/advisories/affected.ts';
import { readRecord } from '../../actions/dependency-audit/advisories/read-record.ts';
import type { Advisory } from '../../actions/dependency-audit/advisories/record.ts';
import type { Measure, Pack } from './pack.ts';

interface Pair {
  readonly id: string;
  readonly package: string;
  readonly version: string;
}

const faulty = 'the record’s range and its list of versions disagree';

/** PyPA's affected versions against the ranges alone: the lists are taken away. */
export const rangePairs: Pack = {
  name: 'dependencies/ranges',
  measure: (folder) =>
    measured(folder, 'pypi-pairs', exceptions, (advisory, { version }) =>
      advisory.affected.some((entry) => entryVerdict({ ...entry, versions: [] }, version) === 'affected'),
    ),
};

/** Versions that PEP 440 does not read: the list has them. */
export const legacyPairs: Pack = {
  name: 'dependencies/ranges not of PEP 440',
  measure: (folder) =>
    measured(folder, 'pypi-pairs-not-pep440', {}, (advisory, { package: name, version }) => {
      const verdict = verdictOf({ ...advisory, withdrawn: undefined }, { ecosystem: 'PyPI', name, version });
      return verdict === 'affected';
    }),
};

/** No `fixed` version lies in its own range. */
export const fixedVersions: Pack = {
  name: 'dependencies/fixed versions',
  measure(folder) {
    const cases = [...recordsOf(folder).values()].flatMap(({ id, affected }) =>
      affected.flatMap((entry) =>
        entry.ranges.flatMap((range) =>
          range.events
            .filter(({ kind }) => kind === 'fixed')
            .map(({ version }) => ({ id, version, entry: { ...entry, versions: [], ranges: [range] } })),
        ),
      ),
    );
    const failures = cases
      .filter(({ entry, version }) => entryVerdict(entry, version) !== 'unaffected')
      .map(({ id, version }) => `${id}: ${version}`);
    return { passed: cases.length - failures.length, total: cases.length, failures, exceptions: unfixed };
  },
};

const again = 'the record introduces it anew at that very version';

const unfixed = {
  'PYSEC-2019-125: 2019-09-12': 'no version of PyPI: unknown',
  'PYSEC-2021-371: 0.2.0-n653': 'no version of PyPI: unknown',
  'PYSEC-2022-236: 3.1.1': again,
  'PYSEC-2023-72: 3.1.1': again,
};

const exceptions = {
  'PYSEC-2021-114: wagtail 2.11.6': faulty,
  'PYSEC-2023-177: gevent 23.9.0, 23.9.0.post1': faulty,
  'PYSEC-2023-61: django 3.2a1, 3.2b1, 3.2rc1, 4.2a1, 4.2b1, 4.2rc1': faulty,
  'PYSEC-2024-1: gratient 0.5': faulty,
};

function measured(
  folder: string,
  file: string,
  onPurpose: Measure['exceptions'],
  holds: (advisory: Advisory, pair: Pair) => boolean,
): Measure {
  const records = recordsOf(folder);
  const pairs = linesOf(join(folder, `dependencies/ranges/${file}.ndjson.gz`)) as readonly Pair[];
  const failures = pairs
    .filter((pair) => {
      const advisory = records.get(pair.id);
      return advisory === undefined || !holds(advisory, pair);
    })
    .map((pair) => `${pair.id}: ${pair.package} ${pair.version}`);
  return { passed: pairs.length - failures.length, total: pairs.length, failures, exceptions: onPurpose };
}

function recordsOf(folder: string): ReadonlyMap<string, Advisory> {
  const records = linesOf(join(folder, 'dependencies/osv/pypi.ndjson.gz')).map((line) => readRecord(line));
  return new Map(
    records.flatMap(({ advisory }) => (advisory === undefined ? [] : [[advisory.id, advisory]])),
  );
}

const linesOf = (path: string): readonly unknown[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
