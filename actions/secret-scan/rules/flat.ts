import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flat: Provider = {
  name: 'Flat',
  revoke: 'Delete it in the developer section of the account.',
  references: ['https://flat.io/developers/docs/api/authentication.html'],
  kinds: [
    {
      how: 'named',
      id: 'flat-api-key',
      title: 'Flat API key',
      names: ['flat io', 'flat secret', 'flat token', 'flat key', 'flat api', 'flat access'],
      words: [],
      grammar: [lowerDigits(128)],
    },
  ],
};
