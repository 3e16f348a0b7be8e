import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { PortcullisError } from '../../shared/core/errors.ts';
import { parseJson } from '../../shared/core/json.ts';
import { readLoneFile } from '../../shared/files/lone-file.ts';
import { auditId, count, moment, organisationName } from './names.ts';
import { perSeverity } from './result.ts';
import { writeWhole } from './whole-file.ts';

/** A year of nights. */
const mostPoints = 366;
const mostBytes = 1024 * 1024;

const point = z.strictObject({
  audit: auditId,
  made: moment,
  repositories: count,
  /** Of them. */
  notLooked: count,
  failing: count.describe('Repositories whose gate is closed.'),
  findings: perSeverity,
});
export type Point = z.infer<typeof point>;

const historySchema = z.strictObject({
  schemaVersion: z.literal(1),
  organisation: organisationName,
  points: z.array(point).max(mostPoints),
});

/** Of the same organisation; none where there is no file yet. A string says why what is there is none, as a phrase. */
export function readHistory(file: string, organisation: string): readonly Point[] | string {
  if (!existsSync(file)) return [];
  try {
    const read = readLoneFile(file, basename(file), mostBytes);
    if (typeof read === 'string') return read;
    const history = historySchema.safeParse(parseJson(read.bytes));
    if (!history.success) return 'has not the shape of one';
    return history.data.organisation === organisation ? history.data.points : 'is of another organisation';
  } catch (error) {
    if (error instanceof RangeError) return 'is too large';
    if (error instanceof PortcullisError) return 'could not be read';
    throw error;
  }
}

/** Oldest first, the new one last; another try of the same audit takes the place of the first. */
export const withPoint = (earlier: readonly Point[], latest: Point): readonly Point[] =>
  [...earlier.filter(({ audit }) => audit !== latest.audit), latest].slice(-mostPoints);

export function writeHistory(file: string, organisation: string, points: readonly Point[]): void {
  const history = historySchema.parse({ schemaVersion: 1, organisation, points });
  writeWhole(file, `${JSON.stringify(history)}\n`);
}
