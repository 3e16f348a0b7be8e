import type { ProjectRule, Reporter } from '../../../shared/core/rule.ts';
import { lockPath } from '../lock/lockfile.ts';
import { isWorkflowPath, lockedRepository, type Onboarded } from '../lock/locked.ts';
import { pinKey } from '../lock/pin.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const lock = (name: string) =>
  `version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - '${name}@v1'\ndependencies:\n` +
  `  '${name}@v1':\n    ref: 'v1'\n    commit: 'sha1-${digest}'\n    owner_id: 21\n    repo_id: 4711\n`;

export const lockWrongCase: ProjectRule<PinDocument> = {
  id: 'image-pin-check/lock-wrong-case',
  scope: 'project',
  title: 'Lockfile with other upper and lower case',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'Paths of workflows and refs are compared letter by letter: with another case the workflow is not onboarded, or ' +
    'its action is not locked. Names of owners and repositories are not, but tools that read lockfiles differ there.',
  advice: 'Run `gh actions-lock`: it writes owners and repositories in lower case, all else as it is.',
  references: ['https://github.com/github/actions-lockfile', 'CWE-178'],
  aliases: [],
  examples: {
    bad: [{ path: lockPath, text: lock('Someone/build'), lines: [4, 6] }],
    good: [{ path: lockPath, text: lock('someone/build') }],
  },
  check({ docs }, report) {
    const repository = lockedRepository(docs);
    if (repository === undefined) return;
    const { lock, byPath, onboarded } = repository;

    const paths = new Map(docs.map(({ path }) => [path.toLowerCase(), path]));
    for (const { path, region } of lock.workflows) {
      const existing = byPath.has(path) ? undefined : paths.get(path.toLowerCase());
      if (existing === undefined || !isWorkflowPath(existing)) continue;
      const message = `${code(path)} is no workflow: ${code(existing)} is, and is not onboarded by this.`;
      report({ region, message, evidence: path });
    }
    for (const one of onboarded) wrongRefs(one, report);

    const pins = [
      ...lock.workflows.flatMap((workflow) => workflow.pins),
      ...lock.entries.flatMap(({ pin, uses }) => [pin, ...uses]),
    ];
    for (const { owner, repository, region, text } of pins) {
      const name = `${owner}/${repository}`;
      if (name === name.toLowerCase()) continue;
      const message = `${code(text)} is not written as GitHub's own tool writes it, owner and repository in lower case.`;
      report({ region, message, evidence: text, severity: 'low' });
    }
  },
};

/** A list names `@V1`, the workflow uses `@v1`. */
function wrongRefs({ workflow, uses, listed }: Onboarded, report: Reporter): void {
  const folded = new Map(workflow.pins.map((pin) => [pin.key.toLowerCase(), pin]));
  for (const { pin, action, isLockable } of uses) {
    const key = pinKey(action);
    const other = listed.has(key) ? undefined : folded.get(key.toLowerCase());
    if (!isLockable || other === undefined) continue;
    report({
      region: pin.region,
      message: `The lockfile has the ref ${code(other.ref)}, which is another one than ${code(action.ref)}.`,
      evidence: pin.text,
      related: [{ message: 'What it lists', region: other.region }],
    });
  }
}
