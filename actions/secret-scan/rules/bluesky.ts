import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bluesky: Provider = {
  name: 'Bluesky',
  revoke: 'Delete it under Settings > Privacy and security > App passwords.',
  references: ['https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial'],
  kinds: [
    {
      how: 'named',
      id: 'bluesky-app-password',
      title: 'Bluesky app password',
      names: ['bluesky', 'bsky', 'atproto', 'atp app'],
      grammar: [lowerDigits(4), '-', lowerDigits(4), '-', lowerDigits(4), '-', lowerDigits(4)],
    },
  ],
};
