import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bubble: Provider = {
  name: 'Bubble',
  revoke: 'Regenerate it in the API settings of the Bubble account.',
  references: ['https://manual.bubble.io/core-resources/api'],
  kinds: [
    {
      how: 'named',
      id: 'bubble-api-key',
      title: 'Bubble API key',
      names: ['bubble io', 'bubble api', 'bubble token'],
      grammar: [hex(32)],
    },
  ],
};
