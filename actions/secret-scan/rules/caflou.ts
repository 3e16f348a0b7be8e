import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const caflou: Provider = {
  name: 'Caflou',
  revoke: 'Regenerate it in the API settings of the Caflou account.',
  references: ['https://www.caflou.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'caflou-api-key',
      title: 'Caflou API key',
      names: ['caflou'],
      grammar: [from('0-9A-Za-z._-', 140, 400)],
    },
  ],
};
