import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codequiry: Provider = {
  name: 'Codequiry',
  revoke: 'Regenerate it in the API settings of the Codequiry account.',
  references: ['https://codequiry.com/usage/api'],
  kinds: [
    {
      how: 'named',
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      names: ['codequiry'],
      grammar: [lowerDigits(64)],
    },
  ],
};
