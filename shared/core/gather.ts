import { docsOf, fault, type ScanContext, type Scanned } from './scanned.ts';

/** Asks outside for what `head`, and `base` where it differs, hold. */
export async function gather(
  head: readonly Scanned[],
  base: readonly Scanned[] | undefined,
  context: ScanContext,
): Promise<void> {
  for (const [index, scanned] of head.entries()) {
    const { gatherer } = scanned.active;
    const docs = docsOf(scanned);
    const other = base?.[index];
    const known = new Set(docs);
    const before = other ? docsOf(other).filter((doc) => !known.has(doc)) : [];
    if (gatherer === undefined || docs.length + before.length === 0) continue;
    const start = context.now();
    try {
      const io = await context.io();
      const {
        facts,
        unchecked,
        errors,
        tally = {},
        properties = {},
        notes = [],
      } = await gatherer.gather(docs, {
        before,
        io,
        today: context.today,
        now: context.now,
      });
      scanned.facts = facts;
      if (other) other.facts = facts;
      scanned.unchecked.push(...unchecked);
      scanned.errors.push(...errors);
      scanned.notes.push(...notes);
      scanned.properties = properties;
      Object.assign(scanned.tally, tally);
    } catch (error) {
      scanned.errors.push(fault(scanned, 'asking outside', error));
    }
    scanned.milliseconds += context.now() - start;
  }
}
