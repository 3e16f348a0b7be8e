import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const customerGuru: Provider = {
  name: 'Customer.guru',
  revoke: 'Regenerate it in the API settings of the Customer.guru account.',
  references: ['https://customer.guru/integrations/api'],
  kinds: [
    {
      how: 'named',
      id: 'customer-guru-api-key',
      title: 'Customer.guru API key or secret',
      names: ['customer guru'],
      grammar: [base62(30, 50)],
    },
  ],
};
