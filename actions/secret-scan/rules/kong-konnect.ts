import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kongKonnect: Provider = {
  name: 'Kong Konnect',
  revoke: 'Revoke the token under Personal access tokens, or on the page of the system account.',
  references: ['https://developer.konghq.com/konnect-api/'],
  kinds: [
    {
      how: 'token',
      id: 'kong-konnect-access-token',
      title: 'Kong Konnect access token',
      severity: 'critical',
      grammar: [either('kpat_', 'spat_'), base62(40, 64)],
    },
  ],
};
