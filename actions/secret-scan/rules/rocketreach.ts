import { either, from, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rocketreach: Provider = {
  name: 'RocketReach',
  revoke: 'Replace it in the API settings of the RocketReach account.',
  references: ['https://docs.rocketreach.co/'],
  kinds: [
    {
      how: 'named',
      id: 'rocketreach-api-key',
      title: 'RocketReach API key',
      names: ['rocket reach'],
      grammar: [
        either(
          [lowerDigits(6, 8), 'k', lowerDigits(24, 34)],
          [lowerDigits(8), '-', from('0-9a-z', 4), '-', from('0-9a-z-', 14, 34)],
        ),
      ],
    },
  ],
};
