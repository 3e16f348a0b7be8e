import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const refiner: Provider = {
  name: 'Refiner',
  revoke: 'Replace it in the API settings of the Refiner account.',
  references: ['https://refiner.io/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'refiner-api-key',
      title: 'Refiner API key',
      names: ['refiner'],
      words: [],
      grammar: [
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
  ],
};
