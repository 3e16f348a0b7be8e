import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chargebee: Provider = {
  name: 'Chargebee',
  revoke: 'Delete the key under Settings > Configure Chargebee > API keys.',
  references: ['https://apidocs.chargebee.com/docs/api/auth'],
  kinds: [
    {
      how: 'named',
      id: 'chargebee-live-api-key',
      title: 'Chargebee live API key',
      severity: 'critical',
      names: ['charge bee'],
      grammar: ['live_', base62(32, 64)],
    },
    {
      how: 'named',
      id: 'chargebee-test-api-key',
      title: 'Chargebee test API key',
      severity: 'medium',
      names: ['charge bee'],
      grammar: ['test_', base62(32, 64)],
    },
  ],
};
