import type { ProjectRule } from '../../../shared/core/rule.ts';
import { lockPath, type LockEntry } from '../lock/lockfile.ts';
import { isWorkflowPath, lockedRepository, type LockedRepository } from '../lock/locked.ts';
import { pinKey } from '../lock/pin.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const entry = (key: string, ref: string, id: number) =>
  `  '${key}@${ref}':\n    ref: '${ref}'\n    commit: 'sha1-${digest}'\n    owner_id: 21\n    repo_id: ${id}\n`;
const head = "version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - 'someone/build@v1'\n";

export const lockStale: ProjectRule<PinDocument> = {
  id: 'image-pin-check/lock-stale',
  scope: 'project',
  title: 'Lock entry that nothing uses',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why:
    'An entry that is left over is approved beforehand: who names that action again later gets an old commit, which ' +
    'no review of that change shows.',
  advice: 'Run `gh actions-lock` without paths: it takes out what nothing uses.',
  references: ['https://github.com/github/gh-actions-lock', 'CWE-1357'],
  aliases: [],
  examples: {
    bad: [
      {
        path: lockPath,
        text:
          `${head}  'ci/build.yml':\n    - 'someone/build@v1'\ndependencies:\n` +
          entry('someone/build', 'v1', 4711) +
          entry('someone/deploy', 'v2', 4712),
        lines: [5, 13],
      },
    ],
    good: [
      {
        path: lockPath,
        text:
          `${head}dependencies:\n${entry('someone/build', 'v1', 4711)}    uses:\n      - 'someone/cache@v3'\n` +
          entry('someone/cache', 'v3', 4712),
      },
    ],
  },
  check({ docs }, report) {
    const repository = lockedRepository(docs);
    if (repository === undefined) return;
    const { lock, entries, byPath } = repository;

    // When only some files were looked at, their absence says nothing about the others.
    const hasWorkflows = docs.some(({ path }) => isWorkflowPath(path));
    const paths = new Set(docs.map(({ path }) => path.toLowerCase()));
    for (const { path, region } of lock.workflows) {
      const isGone = hasWorkflows && !byPath.has(path) && !paths.has(path.toLowerCase());
      if (isGone || !isWorkflowPath(path))
        report({ region, message: `There is no workflow ${code(path)}.`, evidence: path });
    }

    for (const { workflow, pin } of unusedPins(repository)) {
      const message = `${code(workflow)} does not use ${code(pin.text)}.`;
      report({ region: pin.region, message, evidence: `${workflow} ${pin.text}` });
    }

    const used = reachable(
      lock.workflows.flatMap(({ pins }) => pins.map(({ key }) => key)),
      entries,
    );
    for (const { pin } of lock.entries) {
      if (used.has(pin.key)) continue;
      const message = `No workflow of the lockfile comes to use ${code(pin.text)}.`;
      report({ region: pin.region, message, evidence: pin.text });
    }
  },
};

/** What stands in the list of a workflow and neither the workflow nor anything it uses names. */
function* unusedPins({ onboarded, entries }: LockedRepository) {
  for (const { workflow, uses } of onboarded) {
    const named = uses.map(({ action }) => pinKey(action));
    const direct = new Set(named.map((key) => key.toLowerCase()));
    const doubtful = workflow.pins.filter((pin) => {
      const digest = entries.get(pin.key)?.resolved?.commit.value.digest;
      // The workflow may name the commit itself, and the entry's key the tag.
      const byCommit = digest === undefined ? '' : pinKey({ ...pin, ref: digest });
      return !direct.has(pin.key.toLowerCase()) && !direct.has(byCommit);
    });
    const used = doubtful.length === 0 ? direct : reachable(named, entries);
    for (const pin of doubtful) if (!used.has(pin.key)) yield { workflow: workflow.path, pin };
  }
}

/** Keys, and the keys of all that their entries use in turn. */
function reachable(keys: Iterable<string>, entries: ReadonlyMap<string, LockEntry>): ReadonlySet<string> {
  const seen = new Set(keys);
  // A set gives back what is added to it while it is being read.
  for (const key of seen) for (const { key: next } of entries.get(key)?.uses ?? []) seen.add(next);
  return seen;
}
