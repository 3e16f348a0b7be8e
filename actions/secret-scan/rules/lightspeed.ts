import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lightspeed: Provider = {
  name: 'Lightspeed',
  revoke: 'Delete the token under Setup > Personal Tokens of Lightspeed Retail.',
  references: ['https://x-series-api.lightspeedhq.com/docs/authorization'],
  kinds: [
    {
      how: 'token',
      id: 'lightspeed-personal-token',
      title: 'Lightspeed X-Series personal token',
      severity: 'critical',
      grammar: ['lsxs_pt_', base62(32)],
    },
  ],
};
