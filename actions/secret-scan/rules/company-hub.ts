import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const companyHub: Provider = {
  name: 'CompanyHub',
  revoke: 'Regenerate it in the API settings of the CompanyHub account.',
  references: ['https://companyhub.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'company-hub-api-key',
      title: 'CompanyHub API key',
      names: ['company hub'],
      grammar: [base62(20)],
    },
  ],
};
