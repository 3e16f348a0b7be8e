import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sportmonks: Provider = {
  name: 'Sportmonks',
  revoke: 'Replace it in the API settings of the Sportmonks account.',
  references: ['https://docs.sportmonks.com/'],
  kinds: [
    {
      how: 'named',
      id: 'sportmonks-api-token',
      title: 'Sportmonks API token',
      severity: 'low',
      names: ['sportmonks', 'sportmonk', 'sportsmonk'],
      grammar: [base62(60, 66)],
    },
  ],
};
