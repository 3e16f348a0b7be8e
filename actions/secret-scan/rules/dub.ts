import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dub: Provider = {
  name: 'Dub',
  revoke: 'Delete it under Settings > API Keys of the workspace.',
  references: ['https://dub.co/docs/api-reference/tokens'],
  kinds: [
    {
      how: 'token',
      id: 'dub-api-key',
      title: 'Dub API key',
      grammar: ['dub_', base62(24)],
    },
  ],
};
