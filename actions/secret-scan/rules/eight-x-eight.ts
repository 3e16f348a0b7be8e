import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const eightXEight: Provider = {
  name: '8x8',
  revoke: 'Delete it under API keys in 8x8 Connect.',
  references: ['https://developer.8x8.com/connect/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'eight-x-eight-api-key',
      title: '8x8 API key',
      names: ['8x8'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(43)],
    },
  ],
};
