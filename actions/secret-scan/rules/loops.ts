import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const loops: Provider = {
  name: 'Loops',
  revoke: 'Delete the key under Settings > API of Loops.',
  references: ['https://loops.so/docs/api-reference/intro'],
  kinds: [
    {
      how: 'named',
      id: 'loops-api-key',
      title: 'Loops API key',
      names: ['loops api', 'loops so'],
      grammar: [hex(32)],
    },
  ],
};
