import { code } from '../../../shared/parse/references/reference.ts';
import type { Lack } from './requirement.ts';
import type { Settings, Unseen } from '../facts.ts';
import type { RequiredWorkflow } from '../settings/protection.ts';
import { branchExamples } from './example.ts';
import { branchRule, type GovernanceRule } from './requirement.ts';

const available =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';

const requiredChecks = branchRule({
  option: 'requiredChecks',
  id: 'repository-governance/required-checks',
  title: 'Status check that need not pass',
  severity: 'high',
  why: 'A gate that is not required is a lamp: a red pull request can be merged all the same.',
  advice: 'Add the check by its name to "Require status checks to pass" in the ruleset.',
  references: [`${available}#require-status-checks-to-pass-before-merging`, 'CIS-GITHUB-1.1.9'],
  aliases: ['Branch-Protection'],
  examples: branchExamples('requiredChecks', ['gate'], { checks: ['gate', 'build'] }),
  lacks: ({ checks }, wanted, { branch }) =>
    wanted.map(
      (name) =>
        !checks.includes(name) && {
          message: `\`${branch}\` takes changes without the status check ${code(name)}`,
          item: name,
        },
    ),
});

const upToDate = branchRule({
  option: 'upToDateBranches',
  id: 'repository-governance/up-to-date-branches',
  title: 'Branches may be merged out of date',
  severity: 'high',
  why: 'Two changes that were each checked alone can be wrong together, and what was checked is not what is released.',
  advice: 'Turn on "Require branches to be up to date before merging", or use a merge queue.',
  references: [`${available}#require-status-checks-to-pass-before-merging`, 'CIS-GITHUB-1.1.10'],
  aliases: [],
  examples: branchExamples('upToDateBranches', true, { upToDate: true }),
  lacks: ({ upToDate, mergeQueue }, _, { branch }) => [
    !upToDate &&
      mergeQueue !== true && { message: `\`${branch}\` takes branches that do not hold its latest state` },
  ],
});

const mergeQueue = branchRule({
  option: 'mergeQueue',
  id: 'repository-governance/merge-queue',
  title: 'No merge queue',
  severity: 'high',
  why: 'Without a queue nobody checks the state that a merge really makes, only what each pull request would have made alone.',
  advice: 'Turn on "Require merge queue" in the ruleset, and let workflows run on `merge_group`.',
  references: [`${available}#require-merge-queue`, 'CIS-GITHUB-1.1.10'],
  aliases: [],
  examples: branchExamples('mergeQueue', true, { mergeQueue: true }),
  lacks: ({ mergeQueue }, _, { branch }) => [
    mergeQueue === false && { message: `\`${branch}\` has no merge queue` },
    mergeQueue === 'unknown' && {
      why: 'no API shows whether classic protection has a queue',
      hint: 'Ask for the queue in a ruleset.',
    },
  ],
});

const home = { homes: new Map([['acme/gates', 7]]) };
const path = '.github/workflows/gate.yml';

const requiredWorkflows = branchRule({
  option: 'requiredWorkflows',
  id: 'repository-governance/required-workflows',
  title: 'Workflow that no ruleset requires',
  severity: 'high',
  why: 'A pull request can edit the workflow that checks it. What a ruleset requires runs as its own repository has it.',
  advice: 'Add the workflow to "Require workflows to pass before merging" in a ruleset of the organisation.',
  references: [`${available}#require-workflows-to-pass-before-merging`, 'CIS-GITHUB-1.1.9', 'CWE-693'],
  aliases: [],
  examples: branchExamples(
    'requiredWorkflows',
    [`acme/gates/${path}`],
    { workflows: [{ path, repositoryId: 7 }] },
    home,
  ),
  lacks: ({ workflows }, wanted, settings) => wanted.map((one) => missing(one, workflows, settings)),
});

function missing(
  wanted: string,
  workflows: readonly RequiredWorkflow[],
  { branch, homes }: Settings,
): Lack | Unseen | undefined {
  const at = wanted.indexOf('.github/');
  const [home, path] = [wanted.slice(0, Math.max(0, at - 1)), wanted.slice(at)];
  const named = workflows.filter((one) => one.path === path);
  const lack = { message: `\`${branch}\` takes changes without the workflow ${code(wanted)}`, item: wanted };
  if (named.length === 0) return lack;
  if (home === '') return undefined;
  const id = homes?.get(home.toLowerCase());
  if (id === undefined)
    return {
      why: `${code(home)} could not be looked up`,
      hint: 'Write its name as it is today, and give a token that may read it.',
    };
  return named.some(({ repositoryId }) => repositoryId === id) ? undefined : lack;
}

export const mergingRules: readonly GovernanceRule[] = [
  requiredChecks,
  upToDate,
  mergeQueue,
  requiredWorkflows,
];
