import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mollie: Provider = {
  name: 'Mollie',
  revoke: 'Reset the key under Developers > API keys of the Mollie dashboard.',
  references: ['https://docs.mollie.com/docs/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'mollie-live-key',
      title: 'Mollie live API key',
      severity: 'critical',
      names: ['mollie'],
      grammar: ['live_', base62(30)],
    },
    {
      how: 'named',
      id: 'mollie-test-key',
      title: 'Mollie test API key',
      severity: 'medium',
      names: ['mollie'],
      grammar: ['test_', base62(30)],
    },
    {
      how: 'named',
      id: 'mollie-access-token',
      title: 'Mollie organization access token',
      severity: 'critical',
      names: ['mollie'],
      grammar: ['access_', base62(30, 60)],
    },
  ],
};
