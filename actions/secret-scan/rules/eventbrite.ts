import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const eventbrite: Provider = {
  name: 'Eventbrite',
  revoke: 'Delete the key on the API Keys page of the account.',
  references: ['https://www.eventbrite.com/platform/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'eventbrite-private-token',
      title: 'Eventbrite private token',
      names: ['eventbrite'],
      grammar: [upperDigits(20)],
    },
  ],
};
