import type { Check } from '../../shared/core/check.ts';
import { claim, type GovernanceDocument, read } from './document.ts';
import type { GovernanceFacts } from './facts.ts';
import { gatherer } from './gatherer.ts';
import { askedFor, checkOptions, inputs } from './requirements.ts';
import { actionsRules } from './rules/actions-settings.ts';
import { codeOwners } from './rules/code-owners.ts';
import { dependabotConfig } from './rules/dependabot-config.ts';
import { dependencyUpdates } from './rules/dependency-updates.ts';
import { historyRules } from './rules/history.ts';
import { mergingRules } from './rules/merging.ts';
import { twoFactor } from './rules/organisation.ts';
import { requiredFile } from './rules/required-file.ts';
import { reviewRules } from './rules/reviews.ts';
import { securityRules } from './rules/security-features.ts';

const rules = [
  requiredFile,
  codeOwners,
  dependabotConfig,
  dependencyUpdates,
  ...reviewRules,
  ...mergingRules,
  ...historyRules,
  twoFactor,
  ...securityRules,
  ...actionsRules,
];

export const repositoryGovernance: Check<GovernanceDocument, GovernanceFacts> = {
  id: 'repository-governance',
  title: 'Governance of the repository',
  summary:
    'Compares what a policy asks of a repository with its files, branch rules and security settings; without such a policy it asks nobody.',
  inputs,
  options: checkOptions,
  examplePath: '.github/portcullis.yml',
  claims: claim,
  parse: read,
  gatherer: (values, rulesOn) =>
    gatherer(
      values,
      rules.filter(({ id }) => rulesOn.has(id)),
    ),
  idle: ({ options }) =>
    askedFor(options).length > 0 ? undefined : 'The policy has no `checks.repository-governance.options`.',
  rules,
};
