import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const valTown: Provider = {
  name: 'Val Town',
  revoke: 'Delete it under Settings > API Tokens.',
  references: ['https://docs.val.town/api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'val-town-api-token',
      title: 'Val Town API token',
      severity: 'critical',
      grammar: ['vtwn_', base62(24, 40)],
    },
  ],
};
