import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const terraform: Provider = {
  name: 'HCP Terraform',
  revoke: 'Delete it under API tokens of the user, team or organization.',
  references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'terraform-api-token',
      title: 'HCP Terraform or Terraform Enterprise API token',
      severity: 'critical',
      aliases: ['hashicorp-tf-api-token'],
      grammar: [base62(14), '.atlasv1.', base64url(60, 70)],
      literals: ['.atlasv1.'],
    },
  ],
};
