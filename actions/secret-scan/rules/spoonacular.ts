import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const spoonacular: Provider = {
  name: 'Spoonacular',
  revoke: 'Replace it in the API settings of the Spoonacular account.',
  references: ['https://spoonacular.com/food-api/docs'],
  kinds: [
    {
      how: 'named',
      id: 'spoonacular-api-key',
      title: 'Spoonacular API key',
      severity: 'low',
      names: ['spoonacular'],
      grammar: [lowerDigits(32)],
    },
  ],
};
