import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readRecord } from '../../actions/dependency-audit/advisories/read-record.ts';
import type { Pack } from './pack.ts';

/**
 * Every record of real databases loads. Those of `npm-faulty` have no fault that a reader sees, or are told; of all others
 * nothing is told.
 */
export const osvRecords: Pack = {
  name: 'dependencies/osv records',
  measure(folder) {
    const below = join(folder, 'dependencies/osv');
    let total = 0;
    const failures = readdirSync(below).flatMap((file) => {
      const lines = gunzipSync(readFileSync(join(below, file)))
        .toString()
        .trim()
        .split('\n');
      total += lines.length;
      return lines.flatMap((line) => {
        const { advisory, faults } = readRecord(JSON.parse(line));
        if (advisory !== undefined && (faults.length === 0 || expected.has(advisory.id))) return [];
        const told = faults.map(({ where, reason }) => `${where} ${reason}`);
        return [`${file} ${advisory?.id ?? 'without an id'}: ${told.join('; ')}`];
      });
    });
    return { passed: total - failures.length, total, failures, exceptions: {} };
  },
};

/** Records with a fault that is to be told. */
const expected = new Set([
  // The end of the range is a date, or the name of a build.
  'PYSEC-2019-125',
  'PYSEC-2021-371',
  // Withdrawn, and of no version.
  'PYSEC-2022-15',
  'GHSA-cqmj-92xf-r6r9',
  'GHSA-h755-8qp9-cq85',
  'GHSA-hc6q-2mpp-qw7j',
  'GHSA-j8xg-fqg3-53r7',
]);
