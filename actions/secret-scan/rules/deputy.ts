import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deputy: Provider = {
  name: 'Deputy',
  revoke: 'Delete the OAuth client or revoke its permanent token in the Deputy developer settings.',
  references: ['https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy'],
  kinds: [
    {
      how: 'named',
      id: 'deputy-access-token',
      title: 'Deputy access token',
      names: ['deputy'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(32)],
    },
  ],
};
