import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clientary: Provider = {
  name: 'Clientary',
  revoke: 'Regenerate it in the API settings of the Clientary account.',
  references: ['https://www.clientary.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'clientary-api-key',
      title: 'Clientary API key',
      names: ['clientary', 'ronin app'],
      grammar: [base62(24, 26)],
    },
  ],
};
