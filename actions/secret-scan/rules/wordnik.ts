import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wordnik: Provider = {
  name: 'Wordnik',
  revoke: 'Replace it in the API settings of the Wordnik account.',
  references: ['https://developer.wordnik.com/'],
  kinds: [
    {
      how: 'named',
      id: 'wordnik-api-key',
      title: 'Wordnik API key',
      severity: 'medium',
      names: ['wordnik'],
      grammar: [lowerDigits(48, 50)],
    },
  ],
};
