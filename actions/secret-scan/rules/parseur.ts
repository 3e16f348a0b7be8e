import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const parseur: Provider = {
  name: 'Parseur',
  revoke: 'Replace it in the API settings of the Parseur account.',
  references: ['https://developer.parseur.com/'],
  kinds: [
    {
      how: 'named',
      id: 'parseur-api-key',
      title: 'Parseur API key',
      names: ['parseur'],
      words: [],
      grammar: [lowerDigits(40)],
    },
  ],
};
