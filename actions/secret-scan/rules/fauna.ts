import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fauna: Provider = {
  name: 'Fauna',
  revoke: 'Delete the key under Security of the database.',
  references: ['https://docs.faunadb.org/fauna/current/learn/security/keys/'],
  kinds: [
    {
      how: 'named',
      id: 'fauna-key',
      title: 'Fauna access key',
      names: ['fauna'],
      words: [],
      grammar: ['fn', base64url(38)],
    },
  ],
};
