import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const beehiiv: Provider = {
  name: 'beehiiv',
  revoke: 'Regenerate it in the API settings of the beehiiv account.',
  references: ['https://developers.beehiiv.com/'],
  kinds: [
    {
      how: 'named',
      id: 'beehiiv-api-key',
      title: 'beehiiv API key',
      names: ['beehiiv'],
      grammar: [base62(64)],
    },
  ],
};
