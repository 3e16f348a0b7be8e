import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hcp: Provider = {
  name: 'HashiCorp Cloud Platform',
  revoke: 'Delete the key of the service principal under Access control.',
  references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal'],
  kinds: [
    {
      how: 'named',
      id: 'hcp-client-secret',
      title: 'HashiCorp Cloud Platform client secret',
      severity: 'critical',
      names: ['hcp client'],
      words: ['secret'],
      grammar: [base64url(64)],
    },
  ],
};
