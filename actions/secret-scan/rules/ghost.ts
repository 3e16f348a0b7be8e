import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ghost: Provider = {
  name: 'Ghost',
  revoke: 'Regenerate it under Settings > Integrations.',
  references: ['https://ghost.org/docs/admin-api/#token-authentication'],
  kinds: [
    {
      how: 'named',
      id: 'ghost-admin-api-key',
      title: 'Ghost admin API key',
      severity: 'critical',
      names: ['ghost', 'admin api'],
      words: [],
      grammar: [hex(24), ':', hex(64)],
    },
    {
      how: 'named',
      id: 'ghost-content-api-key',
      title: 'Ghost content API key',
      severity: 'low',
      names: ['ghost', 'content api'],
      words: ['key', 'token'],
      grammar: [hex(26)],
    },
  ],
};
