import type { Drawing } from './drawing.ts';
import { roomFor, tooMany } from './limits.ts';
import type { Observation } from './observation.ts';
import { docsOf, fault, guard, timed, type ScanContext, type Scanned } from './scanned.ts';
import { View } from './view.ts';

/** The rules that need more than one document, or facts. `base`: what `all` is compared with. */
export function conclude(all: readonly Scanned[], context: ScanContext, base?: readonly Scanned[]): void {
  for (const [index, scanned] of all.entries())
    timed(scanned, context, () => {
      for (const file of scanned.files.values()) {
        if (!file.waits || file.view === undefined) continue;
        file.waits = false;
        file.observations.push(...runDocumentRules(scanned, file.view, context));
      }
      runProjectRules(scanned, context, base?.[index]);
    });
}

/** Rules that see one file, on one file. */
export function runDocumentRules(scanned: Scanned, view: View, { today }: ScanContext): Observation[] {
  const { doc } = view;
  const observations: Observation[] = [];
  for (const active of scanned.active.rules) {
    const { rule, options } = active;
    if (rule.scope !== 'document' || active.yields(doc.path)) continue;
    const room = roomFor(scanned.observed);
    let count = 0;
    // What `guard` does, without a text and a function for each rule on each file.
    try {
      rule.check({ doc, options, facts: scanned.facts, today }, (report) => {
        const observation = view.observe(active, report);
        if (observation === undefined) return;
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

/** Rules over all documents together; each report is observed in the document that its region names. */
function runProjectRules(scanned: Scanned, context: ScanContext, base: Scanned | undefined): void {
  const views = [...scanned.files.values()].flatMap(({ view }) => view ?? []);
  const byPath = new Map(views.map((view) => [view.doc.path, view]));
  const nowhere = new View({ path: '', text: '', comments: [] }, context.catalogue);
  const docs = views.map((view) => view.doc);
  const before = base && docsOf(base);
  const draw = (drawing: Drawing) => scanned.drawings.push(drawing);
  for (const active of scanned.active.rules) {
    const { rule, options } = active;
    if (rule.scope !== 'project') continue;
    const counts = new Map<string, number>();
    const overfull = new Map<string, number>();
    guard(scanned, rule.id, () => {
      const given = { docs, before, options, draw, facts: scanned.facts, today: context.today };
      rule.check(given, (report) => {
        const path = report.region?.path ?? '';
        if (active.yields(path)) return;
        const observation = (byPath.get(path) ?? nowhere).observe(active, report);
        if (observation === undefined) return;
        const count = counts.get(path) ?? 0;
        counts.set(path, count + 1);
        if (count < roomFor(0) && roomFor(scanned.observed) > 0) {
          scanned.across.push(observation);
          scanned.observed += 1;
        } else overfull.set(path, Math.min(count, overfull.get(path) ?? count));
      });
    });
    for (const [path, room] of overfull) scanned.unchecked.push(tooMany(path, rule.id, room));
  }
}
