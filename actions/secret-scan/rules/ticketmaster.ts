import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ticketmaster: Provider = {
  name: 'Ticketmaster',
  revoke: 'Replace it in the API settings of the Ticketmaster account.',
  references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
  kinds: [
    {
      how: 'named',
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster API key',
      severity: 'medium',
      names: ['ticketmaster', 'ticket master'],
      grammar: [base62(32)],
    },
  ],
};
