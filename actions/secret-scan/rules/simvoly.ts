import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const simvoly: Provider = {
  name: 'Simvoly',
  revoke: 'Replace it in the API settings of the Simvoly account.',
  references: ['https://simvoly.com/'],
  kinds: [
    {
      how: 'named',
      id: 'simvoly-api-key',
      title: 'Simvoly API key',
      names: ['simvoly'],
      grammar: [lowerDigits(33)],
    },
  ],
};
