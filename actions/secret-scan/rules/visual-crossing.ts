import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const visualCrossing: Provider = {
  name: 'Visual Crossing',
  revoke: 'Replace it in the API settings of the Visual Crossing account.',
  references: ['https://www.visualcrossing.com/resources/documentation/weather-api/'],
  kinds: [
    {
      how: 'named',
      id: 'visual-crossing-api-key',
      title: 'Visual Crossing API key',
      severity: 'medium',
      names: ['visualcrossing', 'visual crossing'],
      grammar: [upperDigits(25)],
    },
  ],
};
