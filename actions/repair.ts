import type { Finding, Fix } from '../shared/core/finding.ts';
import { selectFixes, type Remedy, type Selected } from '../shared/core/fixes.ts';
import type { Problem } from '../shared/core/problem.ts';
import type { Run } from '../shared/core/result.ts';
import { unifiedDiff } from '../shared/files/diff.ts';
import { preparePatch, realPath, writePatch, type Patch } from '../shared/files/patch.ts';

/** What a look at the work tree showed. */
interface Look {
  readonly run: Run;
  /** Absolute, links resolved. */
  readonly root: string;
}

export type Modes = ReadonlySet<Fix['mode']>;
type Problems = ReadonlyMap<string, Problem>;

/** One fix can make room for the next; what needs more rounds is left to the next run. */
const mostRounds = 10;

/**
 * Applies the fixes of these modes to the work tree and looks again, until nothing is left to apply. What could not be
 * written is an error of the last look. A run with errors (an option not understood, a broken policy) writes nothing: it
 * does not know what was meant to be left alone.
 */
export async function repair<Inspected extends Look>(
  first: Inspected,
  modes: Modes,
  inspectAgain: (problems: readonly Problem[]) => Promise<Inspected>,
): Promise<Inspected> {
  if (first.run.result.errors.length > 0) return inspectAgain([unsure]);
  const progress = new Progress();
  const touched = new Set<string>();
  let now = first;
  let fixes = 0;
  let failed: Problems = new Map();
  for (let round = 1; ; round += 1) {
    progress.look(now.run);
    const isWanted = (remedy: Remedy): boolean => modes.has(remedy.fix.mode) && progress.allows(remedy);
    const { selected, patches, problems } = planOf(now, isWanted, failed);
    // An error since then: settings may be missing that hold for the rest.
    const isUnsure = now.run.result.errors.length > 0;
    if (patches.length === 0 || round > mostRounds || isUnsure) {
      if (problems.size > 0) now = await inspectAgain([...problems.values()]);
      return { ...now, run: { ...now.run, repaired: { fixes, files: touched.size } } };
    }
    progress.note(selected.remedies);
    const written = writeAll(now.root, patches);
    failed = new Map([...failed, ...written.failed]);
    for (const path of written.paths) touched.add(path);
    fixes += selected.remedies.filter(({ fix }) =>
      fix.edits.every(({ path }) => written.paths.has(path)),
    ).length;
    now = await inspectAgain([]);
  }
}

/** What the first round of `repair` would write, as a unified diff. */
export function diffOf(look: Look, modes: Modes): Difference {
  if (look.run.result.errors.length > 0) return { diff: Buffer.alloc(0), problems: [unsure], deferred: 0 };
  const { selected, patches, problems } = planOf(look, ({ fix }) => modes.has(fix.mode), new Map());
  const diffs = patches.map(({ path, bytes, splices }) => unifiedDiff(path, bytes, splices));
  return {
    diff: Buffer.concat(diffs),
    problems: [...problems.values()],
    deferred: selected.deferred,
  };
}

export interface Difference {
  readonly diff: Buffer;
  /** Why files stay as they are. */
  readonly problems: readonly Problem[];
  /** Findings whose fix has to wait for this diff. */
  readonly deferred: number;
}

interface Plan {
  readonly selected: Selected;
  readonly patches: readonly Patch[];
  /** By path: why a file stays as it is. */
  readonly problems: Problems;
}

/** Fixes of a file that cannot be edited are left out whole, and others may take their place. */
function planOf({ run, root }: Look, isWanted: (remedy: Remedy) => boolean, failed: Problems): Plan {
  const findings = run.result.checks.flatMap((check) => check.findings);
  const problems = new Map(failed);
  const isOpen = ({ fix }: Remedy): boolean => !fix.edits.some(({ path }) => problems.has(path));
  for (;;) {
    const selected = selectFixes(findings, (remedy) => isOpen(remedy) && isWanted(remedy));
    const patches: Patch[] = [];
    const before = problems.size;
    for (const file of selected.files) {
      const prepared = preparePatch(root, file, run.blobs.get(file.path));
      if ('bytes' in prepared) patches.push(prepared);
      else problems.set(file.path, prepared);
    }
    if (problems.size > before) continue;
    // What a link leads to is mended under its own name.
    const mended = new Set(patches.map(({ path }) => path));
    for (const path of problems.keys()) if (mended.has(realPath(root, path) ?? '')) problems.delete(path);
    return { selected, patches, problems };
  }
}

function writeAll(root: string, patches: readonly Patch[]) {
  const failed = new Map<string, Problem>();
  const paths = new Set<string>();
  for (const patch of patches) {
    const problem = writePatch(root, patch);
    if (problem === undefined) paths.add(patch.path);
    else failed.set(patch.path, problem);
  }
  return { failed, paths };
}

/**
 * A rule goes on in a file as long as it finds less there than when it was last applied: a fix that does not mend, and two
 * that undo each other, come to an end.
 */
class Progress {
  #now: ReadonlyMap<string, number> = new Map();
  readonly #last = new Map<string, number>();

  look({ result }: Run): void {
    const counts = new Map<string, number>();
    for (const { findings } of result.checks)
      for (const finding of findings)
        if (finding.status !== 'fixed') counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    this.#now = counts;
  }

  allows({ finding }: Remedy): boolean {
    return this.#found(finding) < (this.#last.get(keyOf(finding)) ?? Infinity);
  }

  note(remedies: readonly Remedy[]): void {
    for (const { finding } of remedies) this.#last.set(keyOf(finding), this.#found(finding));
  }

  #found(finding: Finding): number {
    return this.#now.get(keyOf(finding)) ?? 0;
  }
}

const keyOf = ({ ruleId, region }: Finding): string => `${ruleId}\0${region?.path ?? ''}`;

const unsure: Problem = {
  code: 'not-fixed',
  message: 'Nothing was fixed: with these errors it is not known what was meant to be left alone.',
  hint: 'Mend what the report says first.',
};
