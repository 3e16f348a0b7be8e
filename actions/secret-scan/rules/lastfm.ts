import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lastfm: Provider = {
  name: 'Last.fm',
  revoke: 'Revoke it under last.fm/api/accounts.',
  references: ['https://www.last.fm/api'],
  kinds: [
    {
      how: 'named',
      id: 'lastfm-api-key',
      title: 'Last.fm API key',
      names: ['lastfm', 'last fm'],
      grammar: [hex(32)],
    },
  ],
};
