import { anyHex, digits, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const databricks: Provider = {
  name: 'Databricks',
  revoke:
    'Revoke it under Settings > Developer > Access tokens of the workspace; a service principal secret on its Secrets tab.',
  references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
  kinds: [
    {
      how: 'token',
      id: 'databricks-access-token',
      title: 'Databricks personal access token',
      severity: 'critical',
      aliases: ['databricks-api-token'],
      grammar: ['dapi', anyHex(32), optional('-', digits(1, 2))],
    },
    {
      how: 'token',
      id: 'databricks-oauth-secret',
      title: 'Databricks OAuth secret',
      severity: 'critical',
      grammar: ['dose', hex(32)],
    },
  ],
};
