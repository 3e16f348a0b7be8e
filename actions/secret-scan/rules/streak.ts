import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const streak: Provider = {
  name: 'Streak',
  revoke: 'Replace it in the API settings of the Streak account.',
  references: ['https://streak.readme.io/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'streak-api-key',
      title: 'Streak API key',
      names: ['streak'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [lowerDigits(32)],
    },
  ],
};
