import { readZip, type ZipEntry } from '../../../shared/parse/zip.ts';
import type { RecordText } from './collected.ts';
import { IndexFault } from './index-format.ts';

/** Of one record. The longest of OSV's have some hundred KB. */
const largestRecord = 32 * 1_048_576;
/** Of all records of an archive together, unpacked: OSV's whole export has about 3 GB. */
const mostUnpacked = 8 * 1_024 * 1_048_576;

/**
 * The records of an export as OSV's bucket holds it (https://google.github.io/osv.dev/data/#data-dumps): a zip with one
 * JSON file a record. Throws IndexFault where it cannot be opened: half of it would look like all.
 */
export function recordsOfZip(name: string, bytes: Buffer, unpacked = mostUnpacked): Iterable<RecordText> {
  const zip = readZip(bytes);
  if (typeof zip === 'string') throw broken(`The export ${name} ${zip}`);
  return recordsOf(name, zip.entries, unpacked);
}

function* recordsOf(name: string, entries: Iterable<ZipEntry>, unpacked: number): Generator<RecordText> {
  let [left, count] = [unpacked, 0];
  for (const entry of entries) {
    if (!entry.name.toLowerCase().endsWith('.json')) continue;
    count += 1;
    const read = textOf(`${name}: ${entry.name}`, entry, Math.min(largestRecord, left));
    if (read.why === undefined) left -= read.text.length;
    yield read;
  }
  if (count === 0) throw broken(`The export ${name} holds no .json file`);
}

function textOf(where: string, entry: ZipEntry, most: number): RecordText {
  if (entry.fault !== undefined) return { where, why: entry.fault };
  try {
    return { where, text: entry.open(most) };
  } catch (error) {
    return { where, why: error instanceof RangeError ? 'is too large' : 'is damaged' };
  }
}

const broken = (message: string): IndexFault =>
  new IndexFault(
    message,
    'Fetch the export again, as `<ECOSYSTEM>/all.zip` or `all.zip` of the bucket that has them.',
  );
