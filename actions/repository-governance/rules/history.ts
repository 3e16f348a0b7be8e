import { branchExamples, examplesOf } from './example.ts';
import { branchRule, type GovernanceRule, settingRule } from './requirement.ts';
import { isUnseen } from '../facts.ts';
import { code } from '../../../shared/parse/references/reference.ts';

const available =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';

const forcePushes = branchRule({
  option: 'noForcePushes',
  id: 'repository-governance/force-pushes',
  title: 'Default branch may be rewritten',
  severity: 'high',
  why: 'A force push takes reviewed commits away and puts others in their place; who has cloned before never hears of it.',
  advice: 'Turn on "Block force pushes" in the ruleset.',
  references: [`${available}#block-force-pushes`, 'CIS-GITHUB-1.1.16'],
  aliases: [],
  examples: branchExamples('noForcePushes', true, { noForcePushes: true }),
  lacks: ({ noForcePushes }, _, { branch }) => [
    !noForcePushes && { message: `\`${branch}\` may be rewritten by a force push` },
  ],
});

const deletion = branchRule({
  option: 'noDeletion',
  id: 'repository-governance/branch-deletion',
  title: 'Default branch may be deleted',
  severity: 'high',
  why: 'Who may delete the branch may push another one of that name, without its history and its reviews.',
  advice: 'Turn on "Restrict deletions" in the ruleset.',
  references: [`${available}#restrict-deletions`, 'CIS-GITHUB-1.1.17'],
  aliases: [],
  examples: branchExamples('noDeletion', true, { noDeletion: true }),
  lacks: ({ noDeletion }, _, { branch }) => [!noDeletion && { message: `\`${branch}\` may be deleted` }],
});

const signedCommits = branchRule({
  option: 'signedCommits',
  id: 'repository-governance/signed-commits',
  title: 'Commits need no signature',
  severity: 'high',
  why: 'The author of a commit is whatever its writer typed. Only a signature shows whose key made it.',
  advice: 'Turn on "Require signed commits" in the ruleset.',
  references: [`${available}#require-signed-commits`, 'CIS-GITHUB-1.1.12', 'CWE-345'],
  aliases: [],
  examples: branchExamples('signedCommits', true, { signed: true }),
  lacks: ({ signed }, _, { branch }) => [!signed && { message: `\`${branch}\` takes unsigned commits` }],
});

const bypassOf = (...who: readonly string[]) => ({
  bypass: { value: { who, unseen: [], isProtected: true } },
});

const ruleBypass = settingRule({
  option: 'noBypass',
  id: 'repository-governance/rule-bypass',
  title: 'Rules of the default branch can be passed by',
  severity: 'high',
  why: 'A rule that does not hold for some holds for nobody who gets hold of one of their accounts or tokens.',
  advice:
    'Empty the bypass list of the ruleset; in classic protection turn on "Do not allow bypassing the above settings". Accept who has to stay on it in the policy.',
  references: [
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
    'CIS-GITHUB-1.1.14',
    'CWE-284',
  ],
  aliases: [],
  examples: examplesOf('noBypass', true, bypassOf('the role admin (ruleset "main")'), bypassOf()),
  judge({ bypass, branch }) {
    if (bypass === undefined) return undefined;
    if (isUnseen(bypass)) return [bypass];
    const { who, unseen, isProtected } = bypass.value;
    if (!isProtected && unseen.length === 0)
      return [{ message: `\`${branch}\` has no rules, so everybody passes them by`, evidence: 'none' }];
    return [
      ...[...new Set(who)].map((one) => ({
        message: `Rules of \`${branch}\` can be passed by: ${code(one)}`,
        evidence: one,
      })),
      ...unseen,
    ];
  },
});

export const historyRules: readonly GovernanceRule[] = [forcePushes, deletion, signedCommits, ruleBypass];
