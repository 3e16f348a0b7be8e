import type { ByteReading, Parsed, Unchecked } from './check.ts';
import { runDocumentRules } from './conclude.ts';
import type { Document, PastPlace, RawFile } from './document.ts';
import type { Past } from './files.ts';
import type { Observation } from './observation.ts';
import { wantedOf, type Wanted } from './past-wanted.ts';
import { brokenOff, guard, type ScanContext, type Scanned } from './scanned.ts';
import { Told } from './told.ts';
import { View } from './view.ts';

/** What one check saw in commits. */
export interface PastScan {
  readonly observations: readonly Observation[];
  /** As of the past itself. */
  readonly since: Past['since'];
  readonly unchecked: readonly Unchecked[];
  /** Commits, blobs and bytes that were looked at, for the report. */
  readonly tally: Readonly<Record<string, number>>;
  /** Undefined: every version that the commits hold is in the files. */
  readonly note: string | undefined;
}

/**
 * Reads every blob that commits hold and the trees do not, or have under another name. What one file showed several times
 * is told once, at the oldest; what it shows in head or base as well is told there.
 */
export async function scanPast(
  scanned: Scanned,
  base: Scanned | undefined,
  past: Past,
  context: ScanContext,
): Promise<PastScan | undefined> {
  const reading = scanned.active.check.bytes;
  if (reading?.past !== true) return undefined;
  const start = context.now();
  const wanted = wantedOf(await past.places(), reading, scanned, base);
  const found = new Map<Wanted, Parsed<Document>>();
  let bytes = 0;
  for await (const one of past.blobs(wanted)) {
    if ('raw' in one) bytes += one.raw.size;
    const reads =
      'raw' in one ? read(scanned, one.raw, one.wanted.place, reading) : { problems: [one.unchecked] };
    const parsed = reads instanceof Promise ? await reads : reads;
    if (parsed?.doc !== undefined || parsed?.problems !== undefined) found.set(one.wanted, light(parsed));
  }
  const observations: Observation[] = [];
  const unchecked: Unchecked[] = [];
  const told = new Told();
  // Who accepts what is not known yet.
  for (const side of [scanned, base]) for (const one of observedIn(side)) told.add(one, true);
  for (const one of wanted) {
    const { doc, problems = [] } = found.get(one) ?? {};
    unchecked.push(...problems.map((problem) => ({ ...problem, path: one.place.path })));
    if (doc === undefined) continue;
    for (const place of one.places) {
      const view = new View({ ...doc, ...place }, context.catalogue);
      for (const observation of runDocumentRules(scanned, view, context)) {
        if (!told.has(observation, false)) observations.push(observation);
        told.add(observation, true);
      }
    }
  }
  const blobs = wanted.length;
  scanned.milliseconds += context.now() - start;
  const { commits, what, since } = past;
  return {
    observations,
    since,
    unchecked,
    tally: { commits, blobs, bytes },
    note:
      blobs === 0
        ? undefined
        : `Also looked into ${what} (${some(commits, 'commit')}): ${some(blobs, 'earlier version')} of files, ${some(bytes, 'byte')}.`,
  };
}

/** Awaited only where it has to be: most blobs are read at once. */
function read(
  scanned: Scanned,
  raw: RawFile,
  place: PastPlace,
  reading: ByteReading<Document>,
): Parsed<Document> | undefined | Promise<Parsed<Document> | undefined> {
  const failed = (error: unknown) => guard(scanned, `reading the blob ${raw.path}`, () => brokenOff(error));
  try {
    const parsed = reading.read(raw, place);
    return parsed instanceof Promise ? parsed.catch(failed) : parsed;
  } catch (error) {
    return failed(error);
  }
}

/** Without its text: there may be many, and no code of theirs is shown. */
const light = ({ doc, ...rest }: Parsed<Document>): Parsed<Document> =>
  doc === undefined ? rest : { ...rest, doc: { ...doc, text: '', comments: [] } };

const observedIn = (scanned: Scanned | undefined): readonly Observation[] =>
  [...(scanned?.files.values() ?? [])].flatMap(({ observations }) => observations);

const some = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
