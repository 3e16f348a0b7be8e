import type { ByteReading, Parsed, Unchecked } from './check.ts';
import { runDocumentRules } from './conclude.ts';
import type { Document, RawFile } from './document.ts';
import type { Past, PastBlob } from './files.ts';
import { identity } from './fingerprint.ts';
import type { Observation } from './observation.ts';
import { brokenOff, guard, type ScanContext, type Scanned } from './scanned.ts';
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
 * Reads every blob that commits hold and the trees do not. What stands in several of them is told once, at the oldest;
 * what stands in head or base as well is told there.
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
  const found = new Map<string, Parsed<Document>>();
  const unchecked: Unchecked[] = [];
  let [blobs, bytes] = [0, 0];
  for await (const one of past.blobs(blobsOf(scanned, base))) {
    blobs += 1;
    if ('raw' in one) bytes += one.raw.size;
    const reads = 'raw' in one ? read(scanned, one, reading) : { problems: [one.unchecked] };
    const parsed = reads instanceof Promise ? await reads : reads;
    if (parsed?.doc !== undefined || parsed?.problems !== undefined) found.set(one.blob, light(parsed));
  }
  const observations: Observation[] = [];
  const seen = new Set([...observedIn(scanned), ...observedIn(base)].map(valueOf));
  const places = await past.placesOf([...found.keys()], (path) => scanned.active.isExcluded(path));
  for (const [blob, { path, commit }] of places) {
    const { doc, problems = [] } = found.get(blob) ?? {};
    unchecked.push(...problems.map((problem) => ({ ...problem, path })));
    if (doc === undefined) continue;
    const view = new View({ ...doc, path, commit }, context.catalogue);
    for (const one of runDocumentRules(scanned, view, context)) {
      const value = valueOf(one);
      if (!seen.has(value)) observations.push(one);
      seen.add(value);
    }
  }
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
  { raw, place }: Extract<PastBlob, { raw: RawFile }>,
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

const blobsOf = (...sides: readonly (Scanned | undefined)[]): ReadonlySet<string> =>
  new Set(sides.flatMap((side) => [...(side?.files.values() ?? [])].flatMap(({ blob }) => blob ?? [])));

const observedIn = (scanned: Scanned | undefined): readonly Observation[] =>
  [...(scanned?.files.values() ?? [])].flatMap(({ observations }) => observations);

/** The same wherever it stands. */
const valueOf = ({ active, report }: Observation): string =>
  identity(active.rule.id, '', report.unmasked ?? report.evidence);

const some = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
