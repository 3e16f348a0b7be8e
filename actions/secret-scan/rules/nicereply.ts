import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nicereply: Provider = {
  name: 'Nicereply',
  revoke: 'Replace the key under Settings > API of Nicereply.',
  references: ['https://www.nicereply.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'nicereply-api-key',
      title: 'Nicereply API key',
      names: ['nicereply', 'nice reply'],
      words: [],
      grammar: [hex(40)],
    },
  ],
};
