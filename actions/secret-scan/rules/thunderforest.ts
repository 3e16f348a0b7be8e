import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const thunderforest: Provider = {
  name: 'Thunderforest',
  revoke: 'Revoke it in the console.',
  references: ['https://www.thunderforest.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'thunderforest-api-key',
      title: 'Thunderforest API key',
      names: ['thunderforest', 'thunder forest'],
      grammar: [hex(32)],
    },
  ],
};
