import type { RecordSource } from '../../../actions/dependency-audit/advisories/collected.ts';
import { slicesOf } from '../../../actions/dependency-audit/advisories/index-format.ts';
import { openIndex } from '../../../actions/dependency-audit/advisories/index-reader.ts';
import { compileIndex } from '../../../actions/dependency-audit/advisories/index-writer.ts';
import { packageKey } from '../../../actions/dependency-audit/advisories/package-names.ts';

export const today = '2026-11-20';

export const source = (records: readonly unknown[], more: Partial<RecordSource> = {}): RecordSource => ({
  name: 'own',
  sha256: '0',
  records: records.map((record, at) => ({ where: `own:${at}`, text: JSON.stringify(record) })),
  ...more,
});

export const record = (id: string, named: readonly (readonly [string, string])[], more: object = {}) => ({
  id,
  modified: '2026-01-02T03:04:05Z',
  details: '# Heading\nmore',
  affected: named.map(([ecosystem, name]) => ({
    package: { ecosystem, name },
    ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0.0' }, { fixed: '2.0.0' }] }],
  })),
  ...more,
});

export const open = (...sources: readonly RecordSource[]) =>
  openIndex(slicesOf(compileIndex(sources, today)));
export const idsOf = (index: ReturnType<typeof open>, ecosystem: string, name: string) =>
  index.records(packageKey(ecosystem, name)).map(({ id }) => id);
