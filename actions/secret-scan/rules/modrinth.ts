import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const modrinth: Provider = {
  name: 'Modrinth',
  revoke: 'Revoke the token under Settings > Personal access tokens.',
  references: ['https://docs.modrinth.com/api/'],
  kinds: [
    {
      how: 'token',
      id: 'modrinth-personal-token',
      title: 'Modrinth personal access token',
      severity: 'critical',
      grammar: ['mrp_', base62(60)],
    },
    {
      how: 'token',
      id: 'modrinth-session-token',
      title: 'Modrinth session or OAuth token',
      severity: 'critical',
      grammar: [either('mra_', 'mro_'), base62(60)],
    },
  ],
};
