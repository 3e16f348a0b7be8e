import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chatfuel: Provider = {
  name: 'Chatfuel',
  revoke: 'Regenerate it in the API settings of the Chatfuel account.',
  references: ['https://docs.chatfuel.com/'],
  kinds: [
    {
      how: 'named',
      id: 'chatfuel-api-key',
      title: 'Chatfuel API key',
      names: ['chatfuel'],
      grammar: [base62(128)],
    },
  ],
};
