import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const delighted: Provider = {
  name: 'Delighted',
  revoke: 'Reset it on the API page of the account settings.',
  references: ['https://app.delighted.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'delighted-api-key',
      title: 'Delighted API key',
      names: ['delighted'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(30, 32)],
    },
  ],
};
