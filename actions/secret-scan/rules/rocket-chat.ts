import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rocketChat: Provider = {
  name: 'Rocket.Chat',
  revoke: 'Remove it under My Account > Personal Access Tokens.',
  references: ['https://developer.rocket.chat/apidocs'],
  kinds: [
    {
      how: 'named',
      id: 'rocket-chat-token',
      title: 'Rocket.Chat token',
      names: ['rocket chat'],
      grammar: [base64url(43)],
    },
    {
      how: 'named',
      id: 'rocket-chat-webhook-token',
      title: 'Rocket.Chat webhook token',
      severity: 'medium',
      names: ['rocket chat'],
      grammar: [base62(17), '/', base62(40, 64)],
    },
  ],
};
