import { base62, digits, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pixabay: Provider = {
  name: 'Pixabay',
  revoke: 'Replace it in the API settings of the Pixabay account.',
  references: ['https://pixabay.com/api/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'pixabay-api-key',
      title: 'Pixabay API key',
      severity: 'low',
      names: ['pixabay'],
      grammar: [either([digits(6, 9), '-', lowerDigits(25)], [base62(32, 40)])],
    },
  ],
};
