import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buddyns: Provider = {
  name: 'BuddyNS',
  revoke: 'Regenerate it in the API settings of the BuddyNS account.',
  references: ['https://www.buddyns.com/support/api/v2/'],
  kinds: [
    {
      how: 'named',
      id: 'buddyns-api-key',
      title: 'BuddyNS API key',
      names: ['buddy ns'],
      grammar: [lowerDigits(40)],
    },
  ],
};
