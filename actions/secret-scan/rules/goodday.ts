import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const goodday: Provider = {
  name: 'GoodDay',
  revoke: 'Delete it under Settings > API of the organization.',
  references: ['https://www.goodday.work/developers/api-v2'],
  kinds: [
    {
      how: 'named',
      id: 'goodday-api-token',
      title: 'GoodDay API token',
      names: ['goodday', 'good day'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(32)],
    },
  ],
};
