import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const customerIo: Provider = {
  name: 'Customer.io',
  revoke: 'Delete the key under Account settings > API credentials.',
  references: ['https://docs.customer.io/accounts-and-workspaces/managing-credentials/'],
  kinds: [
    {
      how: 'named',
      id: 'customer-io-tracking-key',
      title: 'Customer.io tracking API key or site id',
      names: ['customer io', 'tracking api', 'cio track', 'cio site'],
      grammar: [hex(20)],
    },
    {
      how: 'named',
      id: 'customer-io-app-key',
      title: 'Customer.io app API key',
      names: ['customer io', 'cio app'],
      grammar: [hex(32)],
    },
  ],
};
