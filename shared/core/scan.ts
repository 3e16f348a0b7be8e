import type { Claim } from './check.ts';
import { runDocumentRules } from './conclude.ts';
import type { SourceFile } from './document.ts';
import type { FileEntry, FileSource, Listing, ReadResult } from './files.ts';
import { guard, timed, type ScanContext, type Scanned } from './scanned.ts';
import type { ActiveCheck } from './settings.ts';
import { View } from './view.ts';

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
  head?: readonly Scanned[],
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
    across: [],
    facts: undefined,
    observed: 0,
    bytes: 0,
    milliseconds: 0,
  }));
  const jobs = new Map<string, Job[]>();
  all.forEach((scanned, index) => {
    claimFiles(scanned, listing, jobs, head?.[index]);
  });
  for await (const read of source.read(listing.entries.filter(({ path }) => jobs.has(path)))) {
    for (const job of jobs.get(read.entry.path) ?? [])
      timed(job.scanned, context, () => take(job, read, context));
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
    // GitHub runs a workflow that calls itself generated like any other.
    else if (entry.leftOut !== undefined && !claim.certain)
      scanned.excluded.push({ path: entry.path, why: entry.leftOut });
    else if (same !== undefined && same.blob === entry.blob) scanned.files.set(entry.path, same);
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

function take({ scanned, claim }: Job, read: ReadResult, context: ScanContext): void {
  if ('excluded' in read) scanned.excluded.push(read.excluded);
  else if ('unchecked' in read) {
    const { entry, unchecked, excuse } = read;
    if (excuse === undefined || claim.certain) scanned.unchecked.push(unchecked);
    else scanned.excluded.push({ path: entry.path, why: excuse });
  } else
    guard(scanned, `reading ${read.entry.path}`, () =>
      readFile(scanned, claim, read.file, read.entry, context),
    );
}

function readFile(
  scanned: Scanned,
  claim: Claim,
  file: SourceFile,
  entry: FileEntry,
  context: ScanContext,
): void {
  const { check, rules } = scanned.active;
  const { path, blob } = file;
  const { doc, problems = [], excluded } = check.parse(file, claim);
  scanned.unchecked.push(...problems.map((problem) => ({ path, ...problem })));
  if (excluded !== undefined) scanned.excluded.push({ path, why: excluded });
  if (doc === undefined) {
    const silent = problems.length === 0 && excluded === undefined;
    if (silent && entry.named === true) scanned.excluded.push({ path, why: `not a ${claim.kind}` });
    return;
  }
  scanned.bytes += file.size;
  for (const [name, count] of Object.entries(check.tally?.(doc) ?? {}))
    scanned.tally[name] = (scanned.tally[name] ?? 0) + count;
  const view = new View(doc, context.catalogue);
  scanned.unchecked.push(...view.faults);
  const waits = scanned.active.gatherer !== undefined;
  const observations = waits ? [] : runDocumentRules(scanned, view, context);
  const isNeeded = waits || rules.some(({ rule }) => rule.scope === 'project');
  scanned.files.set(path, {
    blob,
    observations,
    text: observations.length > 0 || isNeeded ? file.text : undefined,
    view: isNeeded ? view : undefined,
    waits,
  });
}
