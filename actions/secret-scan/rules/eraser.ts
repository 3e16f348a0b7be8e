import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const eraser: Provider = {
  name: 'Eraser',
  revoke: 'Delete it in the API tokens section of the team settings.',
  references: ['https://docs.eraser.io/reference/api-token'],
  kinds: [
    {
      how: 'named',
      id: 'eraser-api-token',
      title: 'Eraser API token',
      names: ['eraser'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(20, 22)],
    },
  ],
};
