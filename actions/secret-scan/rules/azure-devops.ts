import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { azureDevopsSample, azureDevopsVerdict } from '../verdicts/azure-devops.ts';

export const azureDevops: Provider = {
  name: 'Azure DevOps',
  revoke: 'Revoke it under User settings > Personal access tokens.',
  references: [
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  ],
  kinds: [
    {
      how: 'token',
      id: 'azure-devops-token',
      title: 'Azure DevOps personal access token',
      severity: 'critical',
      grammar: [base62(76), 'AZDO', base62(4)],
      literals: ['AZDO'],
      // Reserved bytes are zeros, so runs of `A` are usual.
      anyValue: true,
    },
    {
      how: 'named',
      id: 'azure-devops-old-token',
      title: 'Azure DevOps personal access token of 52 characters',
      severity: 'critical',
      names: [
        'azure devops',
        'azure devops ext',
        'devops pat',
        'devops token',
        'ado pat',
        'ado token',
        'azdo',
        'vsts',
        'vss',
        'visualstudio com',
        'dev azure com',
        'personal access token',
        'token',
        'pat',
      ],
      grammar: [from('a-z2-7', 51), from('aq', 1)],
      verify: azureDevopsVerdict,
      sample: azureDevopsSample,
    },
  ],
};
