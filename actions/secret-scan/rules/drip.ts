import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const drip: Provider = {
  name: 'Drip',
  revoke: 'Regenerate it under User settings.',
  references: ['https://developer.drip.com/'],
  kinds: [
    {
      how: 'named',
      id: 'drip-api-key',
      title: 'Drip API key',
      names: ['drip api', 'drip token', 'drip key', 'getdrip'],
      words: [],
      grammar: [hex(32)],
    },
  ],
};
