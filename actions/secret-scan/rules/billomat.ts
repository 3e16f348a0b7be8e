import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const billomat: Provider = {
  name: 'Billomat',
  revoke: 'Regenerate it in the API settings of the Billomat account.',
  references: ['https://www.billomat.com/en/api/basics/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'billomat-api-key',
      title: 'Billomat API key',
      names: ['billomat'],
      grammar: [lowerDigits(32)],
    },
  ],
};
