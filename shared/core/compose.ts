import type { SideName } from './check.ts';
import { docsOf, guard, timed, type ScanContext, type Scanned } from './scanned.ts';

/** Puts documents together, for the checks whose files are parts of something. */
export function compose(all: readonly Scanned[], side: SideName, context: ScanContext): void {
  for (const scanned of all) {
    const { active } = scanned;
    const { check } = active;
    if (check.compose === undefined) continue;
    timed(scanned, context, () => {
      scanned.composed = guard(scanned, 'putting files together', () =>
        check.compose?.(docsOf(scanned), scanned.facts, side),
      );
    });
    const { parts, excluded, unchecked } = scanned.composed ?? nothing;
    // What was left out as a file of its own is looked at after all.
    const others = scanned.excluded.filter(({ path }) => !parts.has(path) || active.isExcluded(path));
    const told = excluded.filter(({ path }) => !active.isExcluded(path));
    scanned.excluded.splice(0, Infinity, ...others, ...told);
    scanned.unchecked.push(...unchecked);
  }
}

const nothing = { parts: new Set<string>(), excluded: [], unchecked: [] };
