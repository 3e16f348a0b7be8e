import { branchExamples } from './example.ts';
import { branchRule, type GovernanceRule } from './requirement.ts';

const rulesets =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging';
const scorecard = 'https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection';

const requiredReviews = branchRule({
  option: 'requiredReviews',
  id: 'repository-governance/required-reviews',
  title: 'Fewer reviews than the policy asks for',
  severity: 'high',
  why: 'Where nobody has to look, one stolen account or one tired afternoon is enough to change what is released.',
  advice: 'Set the number of required approvals in a ruleset for the default branch.',
  references: [rulesets, scorecard, 'CIS-GITHUB-1.1.3', 'CWE-1357'],
  aliases: ['Code-Review'],
  examples: branchExamples('requiredReviews', 2, { reviews: 2 }),
  lacks: ({ reviews }, wanted, { branch }) => [
    reviews < wanted && {
      message: `\`${branch}\` asks for ${reviews === 0 ? 'no review' : `${String(reviews)} of them`}, and the policy for ${String(wanted)} ${wanted === 1 ? 'review' : 'reviews'}`,
    },
  ],
});

const staleReviews = branchRule({
  option: 'dismissStaleReviews',
  id: 'repository-governance/stale-reviews',
  title: 'Approvals that outlive a push',
  severity: 'high',
  why: 'Something harmless is approved, then something else is pushed to the same pull request: the approval holds, and nobody has seen what is merged.',
  advice: 'Turn on "Dismiss stale pull request approvals when new commits are pushed" in the ruleset.',
  references: [rulesets, scorecard, 'CIS-GITHUB-1.1.4'],
  aliases: [],
  examples: branchExamples('dismissStaleReviews', true, { dismissesStale: true, reviews: 1 }),
  lacks: ({ dismissesStale, reviews, asksCodeOwners }, _, { branch }) => [
    !dismissesStale && { message: `An approval for \`${branch}\` outlives the next push` },
    dismissesStale &&
      reviews === 0 &&
      !asksCodeOwners && { message: `\`${branch}\` needs no approval, so a push loses none` },
  ],
});

const codeOwnerReview = branchRule({
  option: 'codeOwnerReview',
  id: 'repository-governance/code-owner-review',
  title: 'Code owners are not asked',
  severity: 'high',
  why: 'CODEOWNERS alone only invites its owners: without this rule anybody who may review can approve changes to workflows and keys.',
  advice: 'Turn on "Require review from Code Owners" in the ruleset.',
  references: [rulesets, scorecard, 'CIS-GITHUB-1.1.7'],
  aliases: [],
  examples: branchExamples('codeOwnerReview', true, { asksCodeOwners: true }),
  lacks: ({ asksCodeOwners }, _, { branch }) => [
    !asksCodeOwners && { message: `\`${branch}\` takes changes that no code owner has approved` },
  ],
});

const lastPushApproval = branchRule({
  option: 'lastPushApproval',
  id: 'repository-governance/last-push-approval',
  title: 'Last push may be approved by whoever made it',
  severity: 'high',
  why: "Whoever pushes to another's pull request can approve it as well, and so brings in their own code with nobody's eyes on it.",
  advice: 'Turn on "Require approval of the most recent reviewable push" in the ruleset.',
  references: [rulesets, scorecard],
  aliases: [],
  examples: branchExamples('lastPushApproval', true, { asksForLastPush: true }),
  lacks: ({ asksForLastPush }, _, { branch }) => [
    !asksForLastPush && { message: `Who pushed last may approve that push to \`${branch}\`` },
  ],
});

export const reviewRules: readonly GovernanceRule[] = [
  requiredReviews,
  staleReviews,
  codeOwnerReview,
  lastPushApproval,
];
