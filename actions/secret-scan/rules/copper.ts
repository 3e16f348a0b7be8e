import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const copper: Provider = {
  name: 'Copper',
  revoke: 'Regenerate it in the API settings of the Copper account.',
  references: ['https://developer.copper.com/introduction/authentication.html'],
  kinds: [
    {
      how: 'named',
      id: 'copper-api-key',
      title: 'Copper API key',
      names: ['copper api', 'copper crm', 'copper token', 'copper key', 'copper access'],
      grammar: [hex(32)],
    },
  ],
};
