import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const parsehub: Provider = {
  name: 'ParseHub',
  revoke: 'Replace it in the API settings of the ParseHub account.',
  references: ['https://www.parsehub.com/docs/ref/api/v2/'],
  kinds: [
    {
      how: 'named',
      id: 'parsehub-api-key',
      title: 'ParseHub API key',
      names: ['parse hub'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [from('0-9A-Za-z_-', 12)],
    },
  ],
};
