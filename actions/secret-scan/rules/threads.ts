import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const threads: Provider = {
  name: 'Threads',
  revoke: 'Remove the app under Settings > Website permissions of the Threads account.',
  references: ['https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions'],
  kinds: [
    {
      how: 'token',
      id: 'threads-access-token',
      title: 'Threads access token',
      grammar: ['THAA', base62(100, 300)],
    },
  ],
};
