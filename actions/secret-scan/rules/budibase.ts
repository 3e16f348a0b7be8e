import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const budibase: Provider = {
  name: 'Budibase',
  revoke: 'Regenerate it on the account page of the portal.',
  references: ['https://docs.budibase.com/docs/public-api'],
  kinds: [
    {
      how: 'named',
      id: 'budibase-api-key',
      title: 'Budibase API key',
      names: ['budibase'],
      grammar: [hex(32), '-', hex(64, 80)],
    },
  ],
};
