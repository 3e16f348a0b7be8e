import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { formats, readLockfile } from '../../actions/dependency-audit/formats.ts';
import type { Package } from '../../actions/dependency-audit/package.ts';
import { pythonName } from '../../actions/dependency-audit/purl-types.ts';
import { groupBy } from '../../shared/core/group.ts';
import type { Measure, Pack } from './pack.ts';

interface Row {
  /** `kind/name`. */
  readonly file: string;
  readonly parseAs: string;
  readonly text: string;
  readonly expected: readonly Expected[] | { readonly error: true };
}

interface Expected {
  readonly name: string;
  readonly version: string;
  readonly ecosystem: string | null;
  readonly dev?: true;
  readonly commit?: string;
  readonly line?: number;
  readonly comparator?: string;
}

/** What is compared of a package, each apart: name, version and ecosystem together are who it is. */
type Aspect = 'packages' | 'dev' | 'commit' | 'line' | 'comparator';

/** Real lockfiles of every kind and what they hold; of the malformed ones the error counts as the packages. */
export const lockfiles: readonly Pack[] = (['packages', 'dev', 'commit', 'line', 'comparator'] as const).map(
  (aspect) => ({
    name: `lockfiles/${aspect}`,
    measure: (folder) => measure(folder, aspect),
  }),
);

function measure(folder: string, aspect: Aspect): Measure {
  const rows = rowsOf(folder).filter((row) => aspect === 'packages' || states(row, aspect));
  const faults = new Map(rows.map((row) => [row, faultOf(row, aspect)]));
  const passed = (some: readonly Row[]): number => some.filter((row) => faults.get(row) === undefined).length;
  const kinds = groupBy(rows, ({ file }) => file.slice(0, file.indexOf('/')));
  return {
    passed: passed(rows),
    total: rows.length,
    failures: [
      ...rows.flatMap((row) => faults.get(row) ?? []),
      ...[...kinds].map(
        ([kind, some]) => `of these, ${kind}: ${String(passed(some))}/${String(some.length)}`,
      ),
    ],
    exceptions: exceptions[aspect] ?? {},
  };
}

/** Files that are answered differently on purpose. */
const exceptions: Partial<Record<Aspect, Readonly<Record<string, string>>>> = {
  packages: {
    'pipfile/no-version.json':
      'dependencies from git, pinned by a commit and no version, are packages all the same: they may be malicious, or of a forbidden licence',
    'renv/with-mixed-sources.lock': 'so are packages from a git forge',
  },
  dev: {
    'npm-v2/optional-package.v2.json':
      'devOptional is a dependency of development that is also an optional one of what runs: not for development alone',
  },
};

const rowsOf = (folder: string): readonly Row[] =>
  gunzipSync(readFileSync(join(folder, 'dependencies/lockfiles.ndjson.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Undefined for a malformed file. */
const packagesIn = ({ expected }: Row): readonly Expected[] | undefined =>
  'error' in expected ? undefined : expected;

const states = (row: Row, aspect: Exclude<Aspect, 'packages'>): boolean =>
  packagesIn(row)?.some((one) => one[aspect] !== undefined) ?? false;

function faultOf(row: Row, aspect: Aspect): string | undefined {
  const { file, parseAs, text } = row;
  const expected = packagesIn(row);
  if (!formats.some((format) => format.claims(parseAs))) return `${file}: no format claims ${parseAs}`;
  const { doc, problems = [] } = readLockfile({ path: parseAs, text, size: text.length, blob: '' });
  if (expected === undefined) return problems.length > 0 ? undefined : `${file}: read, and it is malformed`;
  if (doc === undefined) return `${file}: ${problems[0]?.message ?? 'not read'}`;
  const wanted = expected.map((one) => wantedLine(one, aspect)).sort();
  const found = doc.packages.map((one) => foundLine(one, aspect)).sort();
  if (wanted.join('\n') === found.join('\n')) return undefined;
  return `${file}: wanted ${apart(wanted, found)}; found ${apart(found, wanted)}`;
}

/** Names of PyPI are one name however they are written. */
const identity = ({ name, version, ecosystem }: Package | Expected): string =>
  `${ecosystem === 'PyPI' ? pythonName(name) : name}@${version} ${ecosystem === null || ecosystem === 'CocoaPods' ? '' : ecosystem}`;

function wantedLine(one: Expected, aspect: Aspect): string {
  if (aspect === 'packages') return identity(one);
  const value = aspect === 'dev' ? one.dev === true : one[aspect];
  return `${identity(one)} ${String(value ?? '')}`;
}

function foundLine(one: Package, aspect: Aspect): string {
  if (aspect === 'packages') return identity(one);
  const values = {
    dev: one.isDev === true,
    commit: one.origin.commit,
    line: one.region.startLine,
    comparator: one.comparator,
  };
  return `${identity(one)} ${String(values[aspect] ?? '')}`;
}

/** What stands in the first and not in the second, counted. */
function apart(first: readonly string[], second: readonly string[]): string {
  const left = [...second];
  const alone = first.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return alone.length === 0 ? 'no other' : alone.join(', ');
}
