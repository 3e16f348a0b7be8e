import type { Edit, Finding, Fix } from './finding.ts';
import { groupBy } from './group.ts';
import { compareText } from './observation.ts';
import { severityRank } from './severity.ts';

/** The edits of one file: in order of place, none over another. */
export interface FileEdits {
  readonly path: string;
  readonly edits: readonly Edit[];
}

/** A finding together with the fix that mends it. */
export interface Remedy {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface Selected {
  readonly remedies: readonly Remedy[];
  /** Sorted by path. */
  readonly files: readonly FileEdits[];
  /** Findings whose fix gets in the way of a chosen one. It may fit once that is written. */
  readonly deferred: number;
}

/** Suppressed findings are not asked for; what is fixed already has nothing left to mend. */
const standing = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ status }) => status !== 'fixed');

/**
 * Chooses at most one fix for each finding, the most severe finding first. A fix goes in whole or not at all; edits that
 * two fixes share are written once.
 */
export function selectFixes(findings: readonly Finding[], isWanted: (remedy: Remedy) => boolean): Selected {
  const chosen = new Map<string, Edit[]>();
  const remedies: Remedy[] = [];
  let deferred = 0;
  for (const finding of [...standing(findings)].sort(worstFirst)) {
    const fixes = finding.fixes.filter((fix) => fix.edits.length > 0 && isWanted({ finding, fix }));
    const fix = fixes.find((one) => fits(one, chosen));
    if (fix !== undefined) {
      remedies.push({ finding, fix });
      for (const edit of fix.edits) add(edit, chosen);
    } else if (fixes.length > 0) deferred += 1;
  }
  const files = [...chosen]
    .map(([path, edits]) => ({ path, edits }))
    .sort((a, b) => compareText(a.path, b.path));
  return { remedies, files, deferred };
}

function add(edit: Edit, chosen: Map<string, Edit[]>): void {
  const edits = chosen.get(edit.path) ?? [];
  chosen.set(edit.path, edits);
  if (touching(edit, edits).some((one) => isSame(one, edit))) return;
  const at = firstIndex(edits, (one) => byPlace(one, edit) > 0);
  edits.splice(at, 0, edit);
}

const fits = (fix: Fix, chosen: ReadonlyMap<string, readonly Edit[]>): boolean =>
  !overlaps(fix.edits) &&
  fix.edits.every((edit) => touching(edit, chosen.get(edit.path) ?? []).every((one) => isSame(one, edit)));

/** Edits of two fixes that touch could make one word that neither meant. */
function touching(edit: Edit, sorted: readonly Edit[]): readonly Edit[] {
  const from = firstIndex(sorted, (one) => endOf(one) >= edit.offset);
  const to = firstIndex(sorted, (one) => one.offset > endOf(edit));
  return sorted.slice(from, to);
}

/** By halving: a file may have many thousand edits. `isBehind` is false up to some place, and true from there on. */
function firstIndex(edits: readonly Edit[], isBehind: (edit: Edit) => boolean): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && isBehind(edit)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One fix may put two edits side by side: its author knows how they read together. */
const overlaps = (edits: readonly Edit[]): boolean =>
  [...groupBy(edits, ({ path }) => path).values()].some((own) => {
    const sorted = [...own].sort(byPlace);
    return sorted.some((edit, at) => {
      const before = sorted[at - 1];
      return before !== undefined && (endOf(before) > edit.offset || isSamePlace(before, edit));
    });
  });

const endOf = ({ offset, length }: Edit): number => offset + length;
const isSamePlace = (a: Edit, b: Edit): boolean => a.offset === b.offset && a.length === b.length;
const isSame = (a: Edit, b: Edit): boolean => isSamePlace(a, b) && a.text === b.text;

/** An insertion goes before what is replaced at the same place. */
const byPlace = (a: Edit, b: Edit): number => a.offset - b.offset || a.length - b.length;

const worstFirst = (a: Finding, b: Finding): number =>
  severityRank(a.severity) - severityRank(b.severity) ||
  compareText(a.region?.path ?? '', b.region?.path ?? '') ||
  (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
  (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
  compareText(a.ruleId, b.ruleId);

/** Edits of one file in order of place; undefined where one of them lies beyond the text or over another. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    const isPlace =
      Number.isSafeInteger(edit.offset) && Number.isSafeInteger(edit.length) && edit.length >= 0;
    if (!isPlace || edit.offset < at || endOf(edit) > text.length) return undefined;
    parts.push(text.slice(at, edit.offset), edit.text);
    at = endOf(edit);
  }
  return parts.join('') + text.slice(at);
}

/** How many findings each mode can mend; a finding counts once, under the first mode of its fixes. */
export function countFixable(findings: readonly Finding[]): Readonly<Record<Fix['mode'], number>> {
  const counts = { fix: 0, suggest: 0, update: 0 };
  for (const { fixes } of standing(findings)) {
    const mode = (['fix', 'update', 'suggest'] as const).find((one) => fixes.some((fix) => fix.mode === one));
    if (mode !== undefined) counts[mode] += 1;
  }
  return counts;
}
