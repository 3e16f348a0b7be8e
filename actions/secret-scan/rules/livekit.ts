import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const livekit: Provider = {
  name: 'LiveKit',
  revoke: 'Delete the key under Settings > API Keys of the LiveKit project.',
  references: ['https://docs.livekit.io/home/get-started/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'livekit-api-secret',
      title: 'LiveKit API secret',
      names: ['livekit', 'live kit'],
      words: ['secret'],
      grammar: [base62(40, 48)],
    },
  ],
};
