import type { Catalogue } from './catalogue.ts';
import type { Claim, Excluded, Unchecked } from './check.ts';
import type { SourceFile } from './document.ts';
import type { FileEntry, FileSource, Listing, ReadResult } from './files.ts';
import { roomFor, tooMany } from './limits.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './result.ts';
import type { ActiveCheck } from './settings.ts';
import { View } from './view.ts';

/** What one file gave to one check. */
interface FileScan {
  readonly blob: string;
  readonly observations: readonly Observation[];
  /** Kept for code frames, where something was observed. */
  readonly text: string | undefined;
  /** Kept for project rules: a parsed file is many times its text. */
  readonly view: View | undefined;
}

/** What one side (head or base) gave to one check. */
export interface Scanned {
  readonly active: ActiveCheck;
  readonly files: Map<string, FileScan>;
  readonly excluded: Excluded[];
  readonly unchecked: Unchecked[];
  readonly errors: Problem[];
  readonly tally: Record<string, number>;
  /** Of project rules. */
  readonly across: Observation[];
  /** How many observations there are in files. */
  observed: number;
  bytes: number;
  milliseconds: number;
}

export interface ScanContext {
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly matcher: (patterns: readonly string[]) => (path: string) => boolean;
  /** A clock for durations. */
  readonly now: () => number;
}

interface Job {
  readonly scanned: Scanned;
  readonly claim: Claim;
}

/**
 * Reads each claimed file once, hands it to every check that claims it and runs the rules. A file that `head` holds with
 * the same bytes under the same path is not read again: document rules depend on nothing else.
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
    across: [],
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
  for (const scanned of all) timed(scanned, context, () => runProjectRules(scanned, context));
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
  const observations: Observation[] = [];
  for (const active of rules) {
    const { rule, options } = active;
    if (rule.scope !== 'document' || active.yields(path)) continue;
    const room = roomFor(scanned.observed);
    let count = 0;
    guard(scanned, `${rule.id} on ${path}`, () => {
      rule.check({ doc, options, today: context.today }, (report) => {
        count += 1;
        if (count <= room) observations.push(view.observe(active, report));
      });
    });
    scanned.observed += Math.min(count, room);
    if (count > room) scanned.unchecked.push(tooMany(path, rule.id, room));
  }
  const isNeeded = rules.some(({ rule }) => rule.scope === 'project');
  scanned.files.set(path, {
    blob,
    observations,
    text: observations.length > 0 || isNeeded ? file.text : undefined,
    view: isNeeded ? view : undefined,
  });
}

/** Rules over all documents together; each report is observed in the document that its region names. */
function runProjectRules(scanned: Scanned, context: ScanContext): void {
  const views = [...scanned.files.values()].flatMap(({ view }) => view ?? []);
  const byPath = new Map(views.map((view) => [view.doc.path, view]));
  const nowhere = new View({ path: '', text: '', comments: [] }, context.catalogue);
  const docs = views.map((view) => view.doc);
  for (const active of scanned.active.rules) {
    const { rule, options } = active;
    if (rule.scope !== 'project') continue;
    guard(scanned, rule.id, () => {
      rule.check({ docs, options, today: context.today }, (report) => {
        const path = report.region?.path ?? '';
        if (!active.yields(path)) scanned.across.push((byPath.get(path) ?? nowhere).observe(active, report));
      });
    });
  }
}

/** A fault of ours ends one step, loudly, and never the run. Its message may quote a file, so it is not shown. */
function guard(scanned: Scanned, step: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'an unknown error';
    scanned.errors.push({
      code: 'internal',
      message: `${scanned.active.check.id} failed at ${step}: ${kind}`,
      hint: 'This is a fault of Portcullis: please report it, with the file if you can share it.',
    });
  }
}

function timed(scanned: Scanned, context: ScanContext, work: () => void): void {
  const start = context.now();
  work();
  scanned.milliseconds += context.now() - start;
}
