import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const infisical: Provider = {
  name: 'Infisical',
  revoke: 'Delete the token under Access Control of the project.',
  references: ['https://infisical.com/docs/documentation/platform/token'],
  kinds: [
    {
      how: 'named',
      id: 'infisical-service-token',
      title: 'Infisical service token',
      severity: 'critical',
      confidence: 'high',
      names: ['infisical'],
      words: [],
      grammar: ['st.', base62(24), '.', hex(32), '.', hex(32)],
    },
    {
      how: 'named',
      id: 'infisical-client-secret',
      title: 'Infisical universal auth client secret',
      severity: 'critical',
      names: ['infisical'],
      words: ['secret'],
      grammar: [hex(64)],
    },
  ],
};
