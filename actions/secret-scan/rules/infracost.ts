import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const infracost: Provider = {
  name: 'Infracost',
  revoke: 'Ask for a new key under Org settings in Infracost Cloud.',
  references: ['https://www.infracost.io/docs/cloud_pricing_api/overview/'],
  kinds: [
    {
      how: 'token',
      id: 'infracost-api-key',
      title: 'Infracost API key',
      severity: 'medium',
      aliases: ['infracost-api-token'],
      grammar: ['ico-', base62(32)],
      neither: { before: '0-9A-Za-z._-' },
    },
  ],
};
