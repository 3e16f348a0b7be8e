import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const phrase: Provider = {
  name: 'Phrase',
  revoke: 'Delete it under Profile settings > Access tokens.',
  references: ['https://developers.phrase.com/en/api/strings/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'phrase-access-token',
      title: 'Phrase access token',
      names: ['phrase'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'client'],
      grammar: [hex(64)],
    },
  ],
};
