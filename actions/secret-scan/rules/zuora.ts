import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zuora: Provider = {
  name: 'Zuora',
  revoke: 'Delete the OAuth client under Administration > Manage Users.',
  references: ['https://developer.zuora.com/v1-api-reference/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'zuora-client-secret',
      title: 'Zuora client secret',
      severity: 'critical',
      names: ['zuora'],
      words: ['secret'],
      grammar: [base64(40), optional('=')],
    },
  ],
};
