import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jotform: Provider = {
  name: 'Jotform',
  revoke: 'Delete the key under Settings > API of the Jotform account.',
  references: ['https://api.jotform.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'jotform-api-key',
      title: 'Jotform API key',
      names: ['jotform', 'jot form'],
      grammar: [lowerDigits(32)],
    },
  ],
};
