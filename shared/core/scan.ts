import type { Claim, Parsed } from './check.ts';
import { runDocumentRules } from './conclude.ts';
import type { Document, RawFile } from './document.ts';
import type { FileEntry, FileSource, Listing, ReadResult } from './files.ts';
import { brokenOff, guard, type ScanContext, type Scanned, isUnasked } from './scanned.ts';
import type { ActiveCheck } from './settings.ts';
import { View } from './view.ts';

/** What spares reading. */
interface Known {
  /** What the other side showed, check by check. */
  readonly head?: readonly Scanned[] | undefined;
  /** Blobs by path, of what a change leaves as it is. */
  readonly untouched?: ReadonlyMap<string, string> | undefined;
}

interface Job {
  readonly scanned: Scanned;
  readonly claim: Claim;
}

/**
 * Reads each claimed file once and hands it to every check that claims it; document rules run at once, and the document
 * is gone, unless facts are to come. A file that `head` holds with the same bytes under the same path is not read again:
 * document rules depend on nothing but it and the facts.
 */
export async function scan(
  checks: readonly ActiveCheck[],
  source: FileSource,
  listing: Listing,
  context: ScanContext,
  { head, untouched }: Known = {},
): Promise<readonly Scanned[]> {
  const all = checks.map((active): Scanned => ({
    active,
    files: new Map(),
    excluded: [],
    unchecked: [],
    errors: [],
    tally: {},
    properties: {},
    notes: [],
    leftOut: new Map(),
    composed: undefined,
    across: [],
    drawings: [],
    facts: undefined,
    observed: 0,
    bytes: 0,
    milliseconds: 0,
  }));
  const jobs = new Map<string, Job[]>();
  all.forEach((scanned, index) => {
    // What nobody asked for reads nothing, and nothing of it can be unreadable.
    if (!isUnasked(scanned.active, context)) claimFiles(scanned, listing, jobs, head?.[index]);
  });
  for await (const read of source.read(listing.entries.filter(({ path }) => jobs.has(path)))) {
    const { path, named } = read.entry;
    const those = jobs.get(path) ?? [];
    // What another check reads may be shown, and then what is secret in it has to be known.
    const was = those.length === 1 && named !== true ? untouched?.get(path) : undefined;
    for (const job of those) {
      const start = context.now();
      if (!leavesUnread(job, read, was)) await take(job, read, context);
      job.scanned.milliseconds += context.now() - start;
    }
  }
  return all;
}

/** Who reads what: by path alone, less what the policy or the repository's attributes leave out. */
function claimFiles(
  scanned: Scanned,
  listing: Listing,
  jobs: Map<string, Job[]>,
  head: Scanned | undefined,
): void {
  const { active } = scanned;
  const { check } = active;
  for (const entry of listing.entries) {
    const claim = check.claims(entry.path);
    if (claim === undefined) continue;
    const same = head?.files.get(entry.path);
    if (active.isExcluded(entry.path))
      scanned.excluded.push({ path: entry.path, why: 'excluded by the policy' });
    // GitHub runs a workflow that calls itself generated like any other, and bytes leak whoever wrote them.
    else if (isLeftOut(entry, claim, active))
      scanned.excluded.push({ path: entry.path, why: entry.leftOut ?? '' });
    else if (same?.blob !== undefined && same.blob === entry.blob) scanned.files.set(entry.path, same);
    else {
      const others = jobs.get(entry.path);
      if (others) others.push({ scanned, claim });
      else jobs.set(entry.path, [{ scanned, claim }]);
    }
  }
  for (const one of listing.unchecked ?? []) {
    const isOwn = one.path.endsWith('/') || check.claims(one.path) !== undefined;
    if (isOwn && !active.isExcluded(one.path)) scanned.unchecked.push(one);
  }
  for (const one of listing.excluded) scanned.excluded.push(one);
}

/** By attributes: what nobody locked rules over. */
const isLeftOut = (
  { leftOut }: FileEntry,
  { certain }: Claim,
  { check, readsGenerated }: Pick<ActiveCheck, 'check' | 'readsGenerated'>,
): boolean => leftOut !== undefined && !certain && check.bytes === undefined && readsGenerated !== true;

function leavesUnread({ scanned }: Job, read: ReadResult, blob: string | undefined): boolean {
  if (blob === undefined || scanned.active.check.bytes?.past !== true) return false;
  if (!('raw' in read) || read.raw.blob !== blob) return false;
  scanned.files.set(read.entry.path, { blob, ...nothingSeen, isUnread: true });
  return true;
}

async function take({ scanned, claim }: Job, read: ReadResult, context: ScanContext): Promise<void> {
  const { bytes: reading } = scanned.active.check;
  const step = `reading ${read.entry.path}`;
  if ('excluded' in read) scanned.excluded.push(read.excluded);
  else if (reading !== undefined && read.raw !== undefined) {
    const { raw } = read;
    // Awaited only where it has to be: most files are read at once.
    const parsed = guard(scanned, step, () => reading.read(raw));
    if (parsed instanceof Promise) {
      const late = await parsed.catch((error: unknown) => guard(scanned, step, () => brokenOff(error)));
      if (late) guard(scanned, step, () => settle(scanned, claim, raw, late, read.entry, context));
    } else if (parsed) guard(scanned, step, () => settle(scanned, claim, raw, parsed, read.entry, context));
  } else if ('unchecked' in read) {
    const { entry, unchecked, excuse } = read;
    const hint = unchecked.code === 'binary' ? (claim.binaryHint ?? unchecked.hint) : unchecked.hint;
    if (excuse === undefined || claim.certain) scanned.unchecked.push({ ...unchecked, hint });
    else scanned.excluded.push({ path: entry.path, why: excuse });
  } else {
    const { file, entry } = read;
    guard(scanned, step, () =>
      settle(scanned, claim, file, scanned.active.check.parse(file, claim), entry, context),
    );
  }
}

/** Takes in what reading a file gave. */
function settle(
  scanned: Scanned,
  claim: Claim,
  file: Pick<RawFile, 'path' | 'size' | 'blob'>,
  { doc, problems = [], excluded, clean }: Parsed<Document>,
  entry: FileEntry,
  context: ScanContext,
): void {
  const { check, rules } = scanned.active;
  const { path, size } = file;
  scanned.unchecked.push(...problems.map((problem) => ({ path, ...problem })));
  if (excluded !== undefined) scanned.excluded.push({ path, why: excluded });
  // Making it costs as much as reading, so it is made where it is of use.
  const blobOf = (isWanted: boolean) => (isWanted || context.isCompared ? file.blob : undefined);
  if (doc === undefined) {
    const silent = problems.length === 0 && excluded === undefined;
    if (clean === true) {
      scanned.bytes += size;
      scanned.files.set(path, { blob: blobOf(false), ...nothingSeen });
    } else if (silent && entry.named === true) scanned.excluded.push({ path, why: `not a ${claim.kind}` });
    return;
  }
  scanned.bytes += size;
  for (const [name, count] of Object.entries(check.tally?.(doc) ?? {}))
    scanned.tally[name] = (scanned.tally[name] ?? 0) + count;
  const isGenerated = isLeftOut(entry, claim, { check });
  const view = new View(doc, context.catalogue, isGenerated);
  scanned.unchecked.push(...view.faults);
  const waits = scanned.active.gatherer !== undefined || check.compose !== undefined;
  const observations = waits ? [] : runDocumentRules(scanned, view, context);
  const isNeeded =
    waits ||
    rules.some(({ rule }) => rule.scope === 'project' && rule.looksAt?.(path, context.paths) !== false);
  const isKept = observations.length > 0 || isNeeded;
  scanned.files.set(path, {
    blob: blobOf(isKept),
    observations,
    text: isKept ? doc.text : undefined,
    view: isNeeded ? view : undefined,
    waits,
  });
}

const nothingSeen = { observations: [], text: undefined, view: undefined, waits: false };
