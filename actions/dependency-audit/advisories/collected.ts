import { ecosystems, type Ecosystem } from '../package.ts';
import {
  tooManyAdvisories,
  type Coverage,
  type EcosystemCoverage,
  type RecordFault,
  type SourceCoverage,
} from './index-format.ts';
import { readKept, type Kept } from './kept.ts';

/** Records of one file or folder. */
export interface RecordSource extends Pick<SourceCoverage, 'name' | 'sha256'> {
  /** Texts of single records, or why there is none. */
  readonly records: Iterable<RecordText>;
  /** `YYYY-MM-DD` of the export itself, where that is known: quiet ecosystems have no new records for months. */
  readonly date?: string;
  /** The one ecosystem that it holds all advisories of; undefined: of each that it names. */
  readonly about?: Ecosystem;
}

export type RecordText = { readonly where: string } & (
  | { readonly text: string | Uint8Array; readonly why?: undefined }
  | { readonly why: string; readonly id?: undefined; readonly kept?: undefined }
);

/** How many faults a head lists one by one; all are counted. */
const mostFaults = 20;
/** Of all records: one of them may name many packages, and is written for each. In UTF-16 units. */
const mostText = 1_024 * 1_048_576;

export interface Collected {
  /** In the order of the index: a key, and the records of its package as a JSON array. */
  readonly lines: readonly (readonly [key: Buffer, line: string])[];
  readonly coverage: Coverage;
}

/** All records, the newest of each id. Throws IndexFault where they are too many. `today`: `YYYY-MM-DD`. */
export function collect(sources: readonly RecordSource[], today: string): Collected {
  const byId = new Map<string, Kept>();
  const faults: RecordFault[] = [];
  const coverages: SourceCoverage[] = [];
  const told: ReadonlySet<Ecosystem>[] = [];
  let [faulty, written] = [0, 0];
  const fault = (found: RecordFault) => {
    faulty += 1;
    if (faults.length < mostFaults) faults.push(found);
  };
  for (const { name, sha256, records, date, about } of sources) {
    let [count, newest, isEmpty] = [0, date ?? '', true];
    const named = new Set<Ecosystem>();
    for (const entry of records) {
      const { id, kept, why } = entry.why === undefined ? readKept(entry.text) : entry;
      isEmpty = false;
      if (why !== undefined) fault({ where: entry.where, why });
      if (kept === undefined) continue;
      count += 1;
      const day = dayOf(kept.modified);
      // A date to come would keep old data fresh for ever.
      if (day !== undefined && day <= today && day > newest) newest = day;
      for (const ecosystem of kept.ecosystems) named.add(ecosystem);
      const known = byId.get(id);
      if (known !== undefined && known.modified > kept.modified) continue;
      for (const text of kept.texts.values()) written += text.length;
      if (written > mostText) throw tooManyAdvisories();
      byId.set(id, kept);
    }
    coverages.push({ name, sha256, records: count, ...(newest !== '' && { date: newest }) });
    if (isEmpty) fault({ where: name, why: 'holds no advisory' });
    told.push(about === undefined ? named : new Set([about]));
  }
  return {
    lines: linesOf(byId),
    coverage: coverageOf(byId, { sources: coverages, told, faulty: { count: faulty, first: faults } }),
  };
}

/** The Go database's own files have the year 1 there: no date. */
const dayOf = (modified: string): string | undefined =>
  /^(?:19|20)\d\d-\d\d-\d\dT/.test(modified) ? modified.slice(0, 10) : undefined;

function linesOf(byId: ReadonlyMap<string, Kept>): Collected['lines'] {
  const byKey = new Map<string, string[]>();
  for (const id of [...byId.keys()].sort()) {
    for (const [key, text] of byId.get(id)?.texts ?? []) {
      const texts = byKey.get(key);
      if (texts === undefined) byKey.set(key, [text]);
      else texts.push(text);
    }
  }
  return [...byKey]
    .map(([key, texts]) => [Buffer.from(key), `[${texts.join(',')}]`] as const)
    .sort(([one], [other]) => one.compare(other));
}

function coverageOf(
  byId: ReadonlyMap<string, Kept>,
  {
    faulty,
    sources,
    told,
  }: Pick<Coverage, 'faulty' | 'sources'> & { readonly told: readonly ReadonlySet<Ecosystem>[] },
): Coverage {
  const kept = [...byId.values()];
  const standing = kept.filter(({ isWithdrawn }) => !isWithdrawn);
  const packages = new Map<Ecosystem, Set<string>>();
  const advisories = new Map<Ecosystem, number>();
  for (const { ecosystems: named, texts } of standing) {
    for (const ecosystem of named) advisories.set(ecosystem, (advisories.get(ecosystem) ?? 0) + 1);
    for (const key of texts.keys()) {
      const ecosystem = key.slice(0, key.indexOf('/')) as Ecosystem;
      const keys = packages.get(ecosystem);
      if (keys === undefined) packages.set(ecosystem, new Set([key]));
      else keys.add(key);
    }
  }
  const newest = (dates: readonly (string | undefined)[]) => {
    const date = dates
      .filter((one) => one !== undefined)
      .sort()
      .at(-1);
    return date === undefined ? {} : { date };
  };
  const covered = ecosystems.filter((ecosystem) => told.some((named) => named.has(ecosystem)));
  return {
    ...newest(sources.map(({ date }) => date)),
    ecosystems: Object.fromEntries(
      covered.map((ecosystem): [Ecosystem, EcosystemCoverage] => [
        ecosystem,
        {
          packages: packages.get(ecosystem)?.size ?? 0,
          advisories: advisories.get(ecosystem) ?? 0,
          ...newest(sources.filter((_, at) => told[at]?.has(ecosystem)).map(({ date }) => date)),
        },
      ]),
    ),
    sources,
    leftOut: {
      withdrawn: kept.length - standing.length,
      otherEcosystems: standing.filter(({ ecosystems: named }) => named.size === 0).length,
    },
    faulty,
  };
}
