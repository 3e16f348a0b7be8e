import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fastforex: Provider = {
  name: 'fastFOREX',
  revoke: 'Replace it in the console.',
  references: ['https://www.fastforex.io/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'fastforex-api-key',
      title: 'fastFOREX API key',
      severity: 'medium',
      names: ['fastforex', 'fast forex'],
      words: [],
      grammar: [lowerDigits(10), '-', lowerDigits(10), '-', lowerDigits(6)],
    },
  ],
};
