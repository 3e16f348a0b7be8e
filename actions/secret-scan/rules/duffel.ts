import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const duffel: Provider = {
  name: 'Duffel',
  revoke: 'Delete it under Developers > Access tokens.',
  references: ['https://duffel.com/docs/api/overview/test-your-integration'],
  kinds: [
    {
      how: 'token',
      id: 'duffel-live-token',
      title: 'Duffel live token',
      severity: 'critical',
      aliases: ['duffel-api-token'],
      grammar: ['duffel_live_', from('0-9A-Za-z_=-', 43)],
    },
    {
      how: 'token',
      id: 'duffel-test-token',
      title: 'Duffel test token',
      severity: 'medium',
      grammar: ['duffel_test_', from('0-9A-Za-z_=-', 43)],
    },
  ],
};
