import { base62, digits, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twitch: Provider = {
  name: 'Twitch',
  revoke:
    'Reset the secret in the developer console, the stream key under Creator Dashboard > Settings > Stream.',
  references: ['https://dev.twitch.tv/docs/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'twitch-token',
      title: 'Twitch client secret or access token',
      aliases: ['twitch-api-token'],
      names: ['twitch'],
      words: ['key', 'token', 'secret', 'password', 'access', 'auth', 'bearer'],
      grammar: [lowerDigits(30)],
    },
    {
      how: 'token',
      id: 'twitch-chat-token',
      title: 'Twitch chat OAuth token',
      grammar: ['oauth:', lowerDigits(30)],
    },
    {
      how: 'token',
      id: 'twitch-stream-key',
      title: 'Twitch stream key',
      grammar: ['live_', digits(7, 12), '_', base62(28, 32)],
    },
  ],
};
