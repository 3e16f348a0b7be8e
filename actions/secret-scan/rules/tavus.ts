import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tavus: Provider = {
  name: 'Tavus',
  revoke: 'Replace it in the API settings of the Tavus account.',
  references: ['https://docs.tavus.io/sections/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'tavus-api-key',
      title: 'Tavus API key',
      names: ['tavus'],
      grammar: [lowerDigits(32)],
    },
  ],
};
