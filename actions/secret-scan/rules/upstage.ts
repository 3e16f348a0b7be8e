import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const upstage: Provider = {
  name: 'Upstage',
  revoke: 'Delete it under API Keys of the console.',
  references: ['https://console.upstage.ai/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'upstage-api-key',
      title: 'Upstage API key',
      names: ['upstage', 'solar api'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [optional('up_'), base62(27, 44)],
    },
  ],
};
