import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const revampCrm: Provider = {
  name: 'Revamp CRM',
  revoke: 'Replace it in the API settings of the Revamp CRM account.',
  references: ['https://www.revampcrm.com/'],
  kinds: [
    {
      how: 'named',
      id: 'revamp-crm-api-key',
      title: 'Revamp CRM API key',
      names: ['revamp crm'],
      grammar: [base62(40)],
    },
  ],
};
