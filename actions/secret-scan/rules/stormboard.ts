import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stormboard: Provider = {
  name: 'Stormboard',
  revoke: 'Replace it in the API settings of the Stormboard account.',
  references: ['https://api.stormboard.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'stormboard-api-key',
      title: 'Stormboard API key',
      names: ['stormboard'],
      grammar: [lowerDigits(40)],
    },
  ],
};
