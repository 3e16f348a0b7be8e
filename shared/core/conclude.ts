import type { Composed } from './check.ts';
import type { Document } from './document.ts';
import type { Drawing } from './drawing.ts';
import type { Fix, Related } from './finding.ts';
import { roomFor, tooMany } from './limits.ts';
import { placeKey, type Observation } from './observation.ts';
import type { Left } from './rule.ts';
import { fault, guard, judgedFiles, timed, type ScanContext, type Scanned } from './scanned.ts';
import { variantsOf } from './variants.ts';
import { View } from './view.ts';

/** The rules that need more than one document, or facts. `base`: what `all` is compared with. */
export function conclude(all: readonly Scanned[], context: ScanContext, base?: readonly Scanned[]): void {
  for (const [index, scanned] of all.entries())
    timed(scanned, context, () => {
      for (const file of judgedFiles(scanned)) {
        if (!file.waits || file.view === undefined) continue;
        file.waits = false;
        file.observations.push(...runDocumentRules(scanned, file.view, context));
      }
      const viewOf = viewsOf(scanned, context);
      if (scanned.composed) scanned.across.push(...judgeComposed(scanned, scanned.composed, viewOf, context));
      runProjectRules(scanned, viewOf, context, base?.[index]);
    });
}

/** Where a report becomes an observation: in the file that its region names. */
type ViewOf = (path: string) => View;

/** Rules that see one document, on one file. */
export const runDocumentRules = (scanned: Scanned, view: View, context: ScanContext): Observation[] =>
  judge(scanned, view.doc, () => view, context);

/** `isNew`: whether it was not said before; what was is no finding more. */
function judge(
  scanned: Scanned,
  doc: Document,
  viewOf: ViewOf,
  { today }: ScanContext,
  isNew: (one: Observation) => boolean = () => true,
): Observation[] {
  const observations: Observation[] = [];
  const unchecked = (left: Left) => scanned.unchecked.push(told(left, doc.path));
  const leftOut = counting(scanned);
  const concerned = scanned.active.check.concerned?.(doc);
  for (const active of scanned.active.rules) {
    const { rule, options } = active;
    if (rule.scope !== 'document' || concerned?.has(rule.id) === false || active.yields(doc.path)) continue;
    const room = roomFor(scanned.observed);
    let count = 0;
    // What `guard` does, without a text and a function for each rule on each file.
    try {
      rule.check({ doc, options, facts: scanned.facts, today, unchecked, leftOut }, (report) => {
        const observation = viewOf(report.region?.path ?? doc.path).observe(active, report);
        if (observation === undefined || !isNew(observation)) return;
        count += 1;
        if (count <= room) observations.push(observation);
      });
    } catch (error) {
      scanned.errors.push(fault(scanned, `${rule.id} on ${doc.path}`, error));
    }
    scanned.observed += Math.min(count, room);
    if (count > room) scanned.unchecked.push(tooMany(doc.path, rule.id, room));
  }
  return observations;
}

const counting =
  ({ leftOut }: Pick<Scanned, 'leftOut'>) =>
  (what: string): void =>
    void leftOut.set(what, (leftOut.get(what) ?? 0) + 1);

const told = ({ region, ...left }: Left, path: string) => ({
  path: region?.path ?? path,
  line: region?.startLine ?? null,
  ...left,
});

/** Of the documents, of what they were put together from, and of a place that is no file. */
function viewsOf(scanned: Scanned, { catalogue }: ScanContext): ViewOf {
  const views = new Map<string, View>();
  for (const [path, { view }] of scanned.files) if (view) views.set(path, view);
  for (const source of scanned.composed?.sources ?? []) {
    const view = new View(source, catalogue);
    // Those of a document are told.
    if (!views.has(source.path)) scanned.unchecked.push(...view.faults);
    views.set(source.path, view);
  }
  const nowhere = new View({ path: '', text: '', comments: [] }, catalogue);
  return (path) => views.get(path) ?? nowhere;
}

/** What several builds show at one place stands once, with those that show it. */
class Shown {
  readonly #found = new Map<string, { readonly one: Observation; readonly builders: Related[] }>();

  /** Whether nobody has said it yet. */
  add(one: Observation, builtBy: Related | undefined): boolean {
    const key = saidKey(one);
    const known = this.#found.get(key);
    const { builders } = known ?? { builders: [] as Related[] };
    if (builtBy && !builders.includes(builtBy)) builders.push(builtBy);
    if (known === undefined) this.#found.set(key, { one, builders });
    return known === undefined;
  }

  get observations(): readonly Observation[] {
    return [...this.#found.values()].map(({ one, builders }) => {
      if (builders.length === 0) return one;
      const related = [...(one.report.related ?? []), ...builders.slice(0, mostBuilders)];
      return { ...one, builders, report: { ...one.report, related } };
    });
  }
}

/** Those that a reader is shown. */
const mostBuilders = 5;

/** Builds of one file differ in names, which are evidence; what is said of it is the same. */
const saidKey = ({ active, path, report: { message, region } }: Observation): string =>
  JSON.stringify([active.rule.id, path, message, region]);

function judgeComposed(
  scanned: Scanned,
  { docs, parts }: Composed<Document>,
  viewOf: ViewOf,
  context: ScanContext,
): readonly Observation[] {
  const shown = new Shown();
  for (const { doc, builtBy } of docs)
    judge(
      scanned,
      doc,
      viewOf,
      context,
      (one) => !scanned.active.isExcluded(one.path) && shown.add(one, builtBy),
    );
  const fixes = fixesIn(scanned, parts, viewOf, context);
  return shown.observations.map((one) => {
    const { report } = one;
    if ((report.fixes ?? []).length > 0) return one;
    return { ...one, report: { ...report, fixes: fixes(one.path, placeKey(one)) } };
  });
}

/** The same place of a part, looked at by itself, has fixes that what is built of it may lack. */
function fixesIn(
  scanned: Scanned,
  parts: ReadonlySet<string>,
  viewOf: ViewOf,
  context: ScanContext,
): (path: string, key: string) => readonly Fix[] {
  const known = new Map<string, ReadonlyMap<string, readonly Fix[]>>();
  const fixesOf = (path: string): ReadonlyMap<string, readonly Fix[]> => {
    const view = parts.has(path) ? scanned.files.get(path)?.view : undefined;
    // What a part would say by itself is nobody's finding.
    const aside = { ...scanned, errors: [], unchecked: [], leftOut: new Map() };
    const own = view ? judge(aside, view.doc, viewOf, context) : [];
    return new Map(own.map((one) => [placeKey(one), one.report.fixes ?? []]));
  };
  return (path, key) => {
    const fixes = known.get(path) ?? fixesOf(path);
    known.set(path, fixes);
    return fixes.get(key) ?? [];
  };
}

/** Rules over all documents together; each report is observed in the document that its region names. */
function runProjectRules(
  scanned: Scanned,
  viewOf: ViewOf,
  context: ScanContext,
  base: Scanned | undefined,
): void {
  const { active: check, facts } = scanned;
  const rules = check.rules.filter(({ rule }) => rule.scope === 'project');
  if (rules.length === 0) return;
  const { variants, left } = variantsOf(scanned, base);
  if (left > 0)
    scanned.notes.push(
      `${String(left)} of the builds are variants of others and were judged together with them: there are too many.`,
    );
  const unchecked = (one: Left) => scanned.unchecked.push(told(one, ''));
  const leftOut = counting(scanned);
  for (const active of rules) {
    const { rule, options } = active;
    if (rule.scope !== 'project') continue;
    const counts = new Map<string, number>();
    const overfull = new Map<string, number>();
    const drawings = new Map<string, Drawing>();
    const draw = (drawing: Drawing) => drawings.set(drawing.mermaid, drawing);
    const shown = new Shown();
    const others: Observation[] = [];
    for (const { docs, before, build } of variants)
      guard(scanned, rule.id, () => {
        rule.check(
          { docs, before, options, draw, facts, today: context.today, unchecked, leftOut },
          (report) => {
            const path = report.region?.path ?? '';
            if (active.yields(path) || check.isExcluded(path)) return;
            const observation = viewOf(path).observe(active, report);
            if (observation === undefined) return;
            // Without builds each report stands for itself.
            const isBuilt = scanned.composed !== undefined && report.region !== null;
            if (isBuilt && !shown.add(observation, build?.from.has(path) ? build.builtBy : undefined)) return;
            const count = counts.get(path) ?? 0;
            counts.set(path, count + 1);
            const hasRoom = count < roomFor(0) && roomFor(scanned.observed) > 0;
            if (!hasRoom) overfull.set(path, Math.min(count, overfull.get(path) ?? count));
            else scanned.observed += 1;
            if (!isBuilt && hasRoom) others.push(observation);
          },
        );
      });
    scanned.across.push(...others, ...within(shown.observations, overfull));
    scanned.drawings.push(...[...drawings.values()].slice(0, mostDrawings));
    for (const [path, room] of overfull) scanned.unchecked.push(tooMany(path, rule.id, room));
  }
}

/** Of one rule: a graph for every variant is more than anybody reads. */
const mostDrawings = 3;

/** Of a file with too many, as many as there is room for. */
function within(
  observations: readonly Observation[],
  overfull: ReadonlyMap<string, number>,
): readonly Observation[] {
  const counts = new Map<string, number>();
  return observations.filter(({ path }) => {
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    return count < (overfull.get(path) ?? Infinity);
  });
}
