import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clay: Provider = {
  name: 'Clay',
  revoke: 'Delete the key under Settings > Account.',
  references: ['https://www.clay.com/university'],
  kinds: [
    {
      how: 'named',
      id: 'clay-api-key',
      title: 'Clay API key',
      names: ['clay'],
      words: ['key', 'token', 'secret'],
      grammar: [hex(20)],
    },
  ],
};
