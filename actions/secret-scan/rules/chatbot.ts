import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chatbot: Provider = {
  name: 'ChatBot',
  revoke: 'Regenerate it in the API settings of the ChatBot account.',
  references: ['https://www.chatbot.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'chatbot-access-token',
      title: 'ChatBot developer access token',
      names: ['chatbot'],
      grammar: [base64url(32)],
    },
  ],
};
