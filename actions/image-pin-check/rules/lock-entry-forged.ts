import type { Region, Report } from '../../../shared/core/finding.ts';
import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts } from '../action-example.ts';
import { factsOf, repositoryKey, type ActionFacts, type OnlineActions } from '../action-facts.ts';
import { shortCommit } from '../action-fix.ts';
import type { ActionReference } from '../../../shared/parse/references/action.ts';
import { lockedCommits } from '../lock/locked-commits.ts';
import { lockPath, type Resolution } from '../lock/lockfile.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const key = `someone/setup@${exampleCommit}`;
const text =
  "version: 'v0.0.3'\nworkflows: {}\ndependencies:\n  'someone/setup@v1':\n    ref: 'v1'\n" +
  `    commit: 'sha1-${exampleCommit}'\n    owner_id: 2\n    repo_id: 1\n`;
const repository = { fullName: 'someone/setup', id: 77, ownerId: 78, archived: false, defaultBranch: 'main' };

export const lockEntryForged: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/lock-entry-forged',
  scope: 'document',
  title: 'Lock entry that GitHub contradicts',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'GitHub runs the commit of the lockfile, whatever the tag in the workflow says: an entry with a commit of another ' +
    'repository, or with the numbers of one, runs code that nobody chose by the name they read.',
  advice: 'Find out who wrote the entry, then write the lockfile anew with `gh actions-lock --relock`.',
  references: [
    'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
    'CWE-345',
    'CWE-829',
  ],
  aliases: [],
  examples: {
    bad: [
      { path: lockPath, text, facts: exampleFacts(key, { origin: 'outside' }), lines: [6] },
      { path: lockPath, text, facts: exampleFacts(key, { target: null }), lines: [6] },
      { path: lockPath, text, facts: exampleFacts(key, { repository }), lines: [8] },
      {
        path: lockPath,
        text,
        facts: exampleFacts(key, { repository: { ...repository, id: 1 } }),
        lines: [7],
      },
    ],
    good: [
      { path: lockPath, text, facts: exampleFacts(key, { origin: 'history' }) },
      {
        path: lockPath,
        text,
        facts: exampleFacts(key, { repository: { ...repository, id: 1, fullName: 'new-owner/setup' } }),
      },
    ],
  },
  check({ doc, facts }, report) {
    for (const { action, resolved, text: entry } of lockedCommits(doc)) {
      const found = factsOf(facts, action);
      if (!found?.repository) continue;
      const fault = ownerFault(action, resolved, found.repository) ?? commitFault(action, resolved, found);
      if (fault !== undefined) report({ evidence: entry, ...fault });
    }
  },
};

type Fault = Pick<Report, 'message' | 'severity' | 'confidence'> & { readonly region: Region };

/** The number of the owner changes when a repository is handed on: then its name has changed too. */
function ownerFault(
  action: ActionReference,
  { owner, repository }: Resolution,
  today: NonNullable<ActionFacts['repository']>,
): Fault | undefined {
  const name = `${action.owner}/${action.repository}`;
  if (today.id !== repository.value)
    return {
      region: repository.region,
      message: `${code(name)} is the repository ${String(today.id)}, not ${String(repository.value)}.`,
    };
  if (today.ownerId !== owner.value && today.fullName.toLowerCase() === repositoryKey(action))
    return {
      region: owner.region,
      message: `The owner of ${code(name)} is ${String(today.ownerId)}, not ${String(owner.value)}.`,
    };
  return undefined;
}

function commitFault(
  { owner, repository: name, ref }: ActionReference,
  { commit: { region } }: Resolution,
  { target, origin, tagsComplete }: ActionFacts,
): Fault | undefined {
  const [shown, where] = [code(shortCommit(ref)), code(`${owner}/${name}`)];
  if (target === null)
    return { region, message: `Neither ${where} nor a fork of it has the commit ${shown}.` };
  if (origin !== 'outside') return undefined;
  return {
    region,
    message: `${shown} was found neither in the default branch of ${where} nor under a tag: it may be of a fork.`,
    ...(tagsComplete ? { confidence: 'medium' } : { severity: 'medium', confidence: 'low' }),
  };
}
