import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ticketTailor: Provider = {
  name: 'Ticket Tailor',
  revoke: 'Replace it in the API settings of the Ticket Tailor account.',
  references: ['https://developers.tickettailor.com/'],
  kinds: [
    {
      how: 'named',
      id: 'ticket-tailor-api-key',
      title: 'Ticket Tailor API key',
      names: ['tickettailor', 'ticket tailor'],
      grammar: ['sk_', digits(1, 8), '_', digits(1, 10), '_', hex(32, 36)],
    },
  ],
};
