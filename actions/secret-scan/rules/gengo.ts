import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gengo: Provider = {
  name: 'Gengo',
  revoke: 'Delete it under Settings > API keys.',
  references: ['https://developers.gengo.com/v2/'],
  kinds: [
    {
      how: 'named',
      id: 'gengo-api-key',
      title: 'Gengo API key',
      names: ['gengo'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [from('0-9A-Za-z\\[\\](){}|_^@$=~-', 64)],
    },
  ],
};
