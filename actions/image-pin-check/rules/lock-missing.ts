import type { ProjectRule } from '../../../shared/core/rule.ts';
import { lockPath } from '../lock/lockfile.ts';
import { lockedRepository, maxSteps } from '../lock/locked.ts';
import { pinKey, type LockPin } from '../lock/pin.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const entry =
  `  'someone/build@v1':\n    ref: 'v1'\n    commit: 'sha1-${digest}'\n    owner_id: 21\n    repo_id: 4711\n` +
  "    uses:\n      - 'someone/cache@v3'\n";
const nested = `  'someone/cache@v3':\n    ref: 'v3'\n    commit: 'sha1-${digest}'\n    owner_id: 21\n    repo_id: 4712\n`;
const head = "version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - 'someone/build@v1'\n";

export const lockMissing: ProjectRule<PinDocument> = {
  id: 'image-pin-check/lock-missing',
  scope: 'project',
  title: 'Action that the lockfile does not have',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'GitHub refuses to run a workflow that is in the lockfile and uses an action that is not; the quick way out of ' +
    'that, taking the workflow out of the lockfile, unlocks all its actions.',
  advice: 'Run `gh actions-lock` and commit what it writes together with the change of the workflow.',
  references: [
    'https://docs.github.com/en/actions/how-tos/secure-your-work/lock-workflow-dependencies',
    'https://github.com/github/gh-actions-lock',
    'CWE-1357',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        path: lockPath,
        text: `${head}    - 'someone/deploy@v2'\ndependencies:\n${entry}`,
        lines: [5, 13],
      },
    ],
    good: [{ path: lockPath, text: `${head}dependencies:\n${entry}${nested}` }],
  },
  check({ docs }, report) {
    const repository = lockedRepository(docs);
    if (repository === undefined) return;
    const { lock, entries, onboarded, isCut } = repository;
    const [first] = lock.workflows;
    if (isCut && first)
      report({
        region: first.region,
        message:
          `The workflows use more than the ${String(maxSteps)} actions that are followed: whether the lockfile has all ` +
          'of them is not known, and none counts as locked.',
        evidence: first.path,
      });
    const missing = (pin: LockPin) => {
      if (entries.has(pin.key)) return;
      const message = `The lockfile lists ${code(pin.text)} and has no entry for it.`;
      report({ region: pin.region, message, evidence: pin.text });
    };
    for (const { pins } of lock.workflows) pins.forEach(missing);
    for (const { uses } of lock.entries) uses.forEach(missing);
    for (const { workflow, uses, listed } of onboarded) {
      const folded = new Set([...listed].map((key) => key.toLowerCase()));
      for (const { pin, action, isLockable } of uses) {
        const key = pinKey(action);
        // Wrong upper and lower case is told by a rule of its own.
        if (!isLockable || listed.has(key) || folded.has(key.toLowerCase())) continue;
        report({
          region: pin.region,
          message: `The lockfile does not list ${code(key)} for ${code(workflow.path)}.`,
          evidence: pin.text,
          ...(action.pin === 'commit' ? { severity: 'low' } : {}),
          related: [{ message: 'What it lists', region: workflow.region }],
        });
      }
    }
  },
};
