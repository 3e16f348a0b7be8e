import { examplesOf } from './example.ts';
import { type GovernanceRule, settingRule, whenSeen } from './requirement.ts';
import type { Settings } from '../facts.ts';

const docs =
  'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository';

const tokenSettings = (writes: boolean, approves: boolean): Partial<Settings> => ({
  workflowToken: { value: { writes, approves } },
});
const actionsSettings = (allowed: string, shaPinning: boolean): Partial<Settings> => ({
  actions: { value: { enabled: true, allowed, shaPinning } },
});

const workflowToken = settingRule({
  option: 'readOnlyToken',
  id: 'repository-governance/workflow-token',
  title: 'Workflows may write unless they say otherwise',
  severity: 'high',
  why: 'A workflow without `permissions` then gets a token that pushes code and publishes releases, and so does every action in it.',
  advice: 'Set the workflow permissions of the repository or organisation to "Read repository contents".',
  references: [
    `${docs}#setting-the-permissions-of-the-github_token-for-your-repository`,
    'https://github.com/ossf/scorecard/blob/main/docs/checks.md#token-permissions',
    'CWE-276',
  ],
  aliases: ['Token-Permissions'],
  examples: examplesOf('readOnlyToken', true, tokenSettings(true, false), tokenSettings(false, false)),
  judge: ({ workflowToken }) =>
    whenSeen(workflowToken, ({ writes }) => [
      writes && { message: 'The token of workflows may write by default' },
    ]),
});

const workflowApprovals = settingRule({
  option: 'noWorkflowApprovals',
  id: 'repository-governance/workflow-approvals',
  title: 'Workflows may approve pull requests',
  severity: 'high',
  why: 'Who may start a workflow can then have their own pull request approved by it, and the required review is none.',
  advice: 'Turn off "Allow GitHub Actions to create and approve pull requests".',
  references: [`${docs}#preventing-github-actions-from-creating-or-approving-pull-requests`, 'CWE-284'],
  aliases: [],
  examples: examplesOf('noWorkflowApprovals', true, tokenSettings(false, true), tokenSettings(false, false)),
  judge: ({ workflowToken }) =>
    whenSeen(workflowToken, ({ approves }) => [
      approves && { message: 'Workflows may create and approve pull requests' },
    ]),
});

const allowedActions = settingRule({
  option: 'allowedActions',
  id: 'repository-governance/allowed-actions',
  title: 'More actions may run than the policy allows',
  severity: 'high',
  why: 'Any action that anybody publishes can then be run with the secrets of the repository, by one line in a pull request.',
  advice: 'Allow selected actions alone, in the Actions settings of the repository or organisation.',
  references: [`${docs}#managing-github-actions-permissions-for-your-repository`, 'CWE-829'],
  aliases: [],
  examples: examplesOf(
    'allowedActions',
    'selected',
    actionsSettings('all', false),
    actionsSettings('selected', false),
  ),
  judge: ({ actions }, wanted) =>
    whenSeen(actions, ({ enabled, allowed }) => {
      const fits = allowed === 'local_only' || (allowed === 'selected' && wanted === 'selected');
      return [
        enabled &&
          !fits && {
            message: `\`${allowed ?? 'all'}\` actions may run, and the policy allows \`${wanted}\``,
          },
      ];
    }),
});

const shaPinning = settingRule({
  option: 'shaPinning',
  id: 'repository-governance/sha-pinning',
  title: 'GitHub runs actions that are not pinned',
  severity: 'high',
  why: 'A tag of an action can be moved to other code, which then runs with the secrets of the repository, reviewed by nobody.',
  advice: 'Turn on "Require actions to be pinned to a full-length commit SHA" in the Actions settings.',
  references: [
    `${docs}#managing-github-actions-permissions-for-your-repository`,
    'https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies',
    'CWE-829',
  ],
  aliases: ['Pinned-Dependencies'],
  examples: examplesOf('shaPinning', true, actionsSettings('all', false), actionsSettings('all', true)),
  judge: ({ actions }) =>
    whenSeen(actions, ({ enabled, shaPinning }) => [
      enabled && !shaPinning && { message: 'GitHub does not require actions to be pinned to a commit' },
    ]),
});

export const actionsRules: readonly GovernanceRule[] = [
  workflowToken,
  workflowApprovals,
  allowedActions,
  shaPinning,
];
