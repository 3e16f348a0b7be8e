import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const typesense: Provider = {
  name: 'Typesense',
  revoke: 'Delete it with DELETE /keys/:id of the server.',
  references: ['https://typesense.org/docs/latest/api/api-keys.html'],
  kinds: [
    {
      how: 'named',
      id: 'typesense-api-key',
      title: 'Typesense API key',
      names: ['typesense'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [base62(32, 64)],
    },
  ],
};
