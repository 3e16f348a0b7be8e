import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const musixmatch: Provider = {
  name: 'Musixmatch',
  revoke: 'Revoke it in the application in the dashboard.',
  references: ['https://developer.musixmatch.com/'],
  kinds: [
    {
      how: 'named',
      id: 'musixmatch-api-key',
      title: 'Musixmatch API key',
      names: ['musixmatch', 'musix match'],
      grammar: [hex(32)],
    },
  ],
};
