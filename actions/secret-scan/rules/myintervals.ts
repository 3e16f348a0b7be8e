import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const myintervals: Provider = {
  name: 'Intervals',
  revoke: 'Generate a new token under My Account > API Access.',
  references: ['https://www.myintervals.com/api/authentication.php'],
  kinds: [
    {
      how: 'named',
      id: 'myintervals-api-token',
      title: 'Intervals API token',
      names: ['myintervals', 'my intervals'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [lowerDigits(11)],
    },
  ],
};
