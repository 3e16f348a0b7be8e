import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fedex: Provider = {
  name: 'FedEx',
  revoke: 'Revoke it in the project in the developer portal.',
  references: ['https://developer.fedex.com/'],
  kinds: [
    { how: 'named', id: 'fedex-api-secret', title: 'FedEx API secret', names: ['fedex'], grammar: [hex(32)] },
  ],
};
