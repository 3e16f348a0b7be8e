import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jellyfin: Provider = {
  name: 'Jellyfin',
  revoke: 'Delete the key under Dashboard > API Keys of the server.',
  references: ['https://jellyfin.org/docs/general/server/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'jellyfin-api-key',
      title: 'Jellyfin API key',
      names: ['jellyfin'],
      grammar: [hex(32)],
    },
  ],
};
