import { base64, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const metabase: Provider = {
  name: 'Metabase',
  revoke: 'Delete the key under Admin settings > Authentication > API keys.',
  references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'metabase-api-key',
      title: 'Metabase API key',
      grammar: ['mb_', base64(43), '='],
    },
    {
      how: 'named',
      id: 'metabase-session-token',
      title: 'Metabase session token',
      severity: 'medium',
      names: ['metabase'],
      words: ['session', 'token', 'key', 'auth'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'metabase-embedding-secret',
      title: 'Metabase embedding secret key',
      names: ['metabase', 'mb embedding', 'mb jwt'],
      words: ['secret', 'key'],
      grammar: [hex(64)],
    },
  ],
};
