import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { secretScan } from '../../actions/secret-scan/check.ts';
import type { FileEntry, ReadResult } from '../../shared/core/files.ts';
import { run, type Side } from '../../shared/core/run.ts';
import { fromBytes } from '../../shared/files/content.ts';
import { ports } from '../ports.ts';
import { runRequest } from '../run-request.ts';
import type { Measure, Pack } from './pack.ts';

interface Row {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly expect: 'secret' | 'clean';
  readonly text_base64: string;
  readonly path?: string;
  readonly kind?: string;
  readonly doubt?: readonly string[];
  readonly disputed?: boolean;
}

interface Group {
  readonly name: string;
  readonly wanted: (row: Row) => boolean;
}

/** Ordinary rows that hold a secret: something above info is found in the text. */
export const secretRecall: Pack = {
  name: 'secrets/recall',
  measure: (folder) =>
    measure(folder, 'secret', (row) => row.kind === undefined, [
      ...['titus', 'kingfisher', 'noseyparker', 'gitleaks', 'betterleaks', 'secretlint'].map(
        (source): Group => ({
          name: source,
          wanted: (row) => row.source === source && row.kind === undefined,
        }),
      ),
      ...['component', 'pair', 'identifier', 'hash'].map((kind): Group => ({
        name: `kind ${kind}`,
        wanted: (row) => row.kind === kind,
      })),
    ]),
};

/** Clean rows without doubt or dispute: nothing above info is found. */
export const secretSilence: Pack = {
  name: 'secrets/clean',
  measure: (folder) =>
    measure(folder, 'clean', (row) => row.doubt === undefined && row.disputed !== true, [
      { name: 'in doubt', wanted: (row) => row.doubt !== undefined && row.disputed !== true },
    ]),
};

async function measure(
  folder: string,
  expect: Row['expect'],
  isCounted: (row: Row) => boolean,
  groups: readonly Group[],
): Promise<Measure> {
  const rows = rowsOf(folder).filter((row) => row.expect === expect);
  const alarmed = await alarms(rows);
  const holds = (row: Row): boolean => alarmed.has(row.id) === (expect === 'secret');
  const counted = rows.filter(isCounted);
  const failures = counted.filter((row) => !holds(row));
  return {
    passed: counted.length - failures.length,
    total: counted.length,
    failures: [
      ...failures.map(
        ({ id, source, rule }) => `${id} ${source} ${rule} ${alarmed.get(id)?.join(' ') ?? ''}`,
      ),
      ...groups.map(({ name, wanted }) => {
        const some = rows.filter(wanted);
        return `of these, ${name}: ${String(some.filter(holds).length)}/${String(some.length)}`;
      }),
    ],
    exceptions: {},
  };
}

const rowsOf = (folder: string): readonly Row[] =>
  gunzipSync(readFileSync(join(folder, 'secrets/cases.ndjson.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Rules that found something above info, by row. Each row is a file of its own. */
async function alarms(rows: readonly Row[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { result } = await run({ ...runRequest(secretScan, {}), head: sideOf(rows) }, ports);
  const found = new Map<string, string[]>();
  for (const { ruleId, severity, region } of result.checks.flatMap(({ findings }) => findings)) {
    const id = region?.path.split('/')[0];
    if (id !== undefined && severity !== 'info') found.set(id, [...(found.get(id) ?? []), ruleId]);
  }
  return found;
}

function sideOf(rows: readonly Row[]): Side {
  const bytes = new Map(
    rows.map(({ id, path = 'text', text_base64 }) => [`${id}/${path}`, Buffer.from(text_base64, 'base64')]),
  );
  const entries = [...bytes.keys()].map((path) => ({ path }));
  const source = {
    list: () => Promise.resolve({ entries, excluded: [] }),
    async *read(wanted: readonly FileEntry[]): AsyncGenerator<ReadResult> {
      for (const entry of wanted)
        yield await Promise.resolve(
          fromBytes(entry, bytes.get(entry.path) ?? Buffer.alloc(0), () => entry.path),
        );
    },
  };
  return { commit: null, source, listing: { entries, excluded: [] } };
}
