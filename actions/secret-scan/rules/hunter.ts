import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hunter: Provider = {
  name: 'Hunter',
  revoke: 'Delete it on the API page of the account.',
  references: ['https://hunter.io/api-documentation/v2'],
  kinds: [
    {
      how: 'named',
      id: 'hunter-api-key',
      title: 'Hunter API key',
      names: ['hunter'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(40)],
    },
  ],
};
