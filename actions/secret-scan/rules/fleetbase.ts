import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fleetbase: Provider = {
  name: 'Fleetbase',
  revoke: 'Delete it under Developers > API Keys in the console.',
  references: ['https://docs.fleetbase.io/'],
  kinds: [
    {
      how: 'token',
      id: 'fleetbase-live-key',
      title: 'Fleetbase live API key',
      grammar: ['flb_live_', base62(20)],
    },
    {
      how: 'token',
      id: 'fleetbase-test-key',
      title: 'Fleetbase test API key',
      severity: 'medium',
      grammar: ['flb_test_', base62(20)],
    },
  ],
};
