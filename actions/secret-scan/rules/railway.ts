import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const railway: Provider = {
  name: 'Railway',
  revoke: 'Delete it under Account settings > Tokens, or Project settings > Tokens.',
  references: ['https://docs.railway.com/reference/public-api'],
  kinds: [
    {
      how: 'named',
      id: 'railway-api-token',
      title: 'Railway API token',
      severity: 'critical',
      names: ['railway'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
      grammar: [...uuid],
    },
  ],
};
