import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crossmint: Provider = {
  name: 'Crossmint',
  revoke: 'Delete the key in the developer console.',
  references: ['https://docs.crossmint.com/introduction/platform/api-keys/overview'],
  kinds: [
    {
      how: 'token',
      id: 'crossmint-server-key',
      title: 'Crossmint server-side API key',
      severity: 'critical',
      grammar: ['sk_production_', base62(60, 400)],
    },
    {
      how: 'token',
      id: 'crossmint-staging-server-key',
      title: 'Crossmint staging server-side API key',
      severity: 'medium',
      grammar: ['sk_staging_', base62(60, 400)],
    },
    {
      how: 'token',
      id: 'crossmint-client-key',
      title: 'Crossmint client-side API key',
      severity: 'low',
      grammar: [either('ck_production_', 'ck_staging_'), base62(60, 400)],
    },
  ],
};
