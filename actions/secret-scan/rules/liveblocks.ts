import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const liveblocks: Provider = {
  name: 'Liveblocks',
  revoke: 'Roll the key on the API keys page of the Liveblocks project.',
  references: ['https://liveblocks.io/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'liveblocks-secret-key',
      title: 'Liveblocks secret key',
      grammar: ['sk_', either('prod', 'dev'), '_', base64url(60, 68)],
    },
  ],
};
