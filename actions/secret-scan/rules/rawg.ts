import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rawg: Provider = {
  name: 'RAWG',
  revoke: 'Replace it in the API settings of the RAWG account.',
  references: ['https://rawg.io/apidocs'],
  kinds: [
    {
      how: 'named',
      id: 'rawg-api-key',
      title: 'RAWG API key',
      severity: 'low',
      names: ['rawg'],
      grammar: [lowerDigits(32)],
    },
  ],
};
