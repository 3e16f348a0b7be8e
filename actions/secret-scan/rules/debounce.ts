import { either, lowerDigits, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const debounce: Provider = {
  name: 'DeBounce',
  revoke: 'Delete it in the API section of the dashboard.',
  references: ['https://debounce.com/apis/'],
  kinds: [
    {
      how: 'named',
      id: 'debounce-api-key',
      title: 'DeBounce API key',
      severity: 'medium',
      confidence: 'low',
      names: ['debounce api', 'debounce key', 'debounce token', 'debounce secret', 'debounce io'],
      words: [],
      grammar: [either([lowerDigits(13)], [upperDigits(13)])],
    },
  ],
};
