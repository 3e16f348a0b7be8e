import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vyte: Provider = {
  name: 'Vyte',
  revoke: 'Replace it in the API settings of the Vyte account.',
  references: ['https://www.vyte.in/developers'],
  kinds: [
    {
      how: 'named',
      id: 'vyte-api-key',
      title: 'Vyte API key',
      names: ['vyte'],
      grammar: [lowerDigits(50)],
    },
  ],
};
