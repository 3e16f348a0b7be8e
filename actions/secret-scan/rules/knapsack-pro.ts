import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const knapsackPro: Provider = {
  name: 'Knapsack Pro',
  revoke: 'Regenerate the token on the settings page of the project.',
  references: ['https://docs.knapsackpro.com/api/v1/'],
  kinds: [
    {
      how: 'named',
      id: 'knapsack-pro-token',
      title: 'Knapsack Pro API token',
      names: ['knapsack pro'],
      grammar: [lowerDigits(32)],
    },
  ],
};
