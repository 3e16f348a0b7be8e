import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const omise: Provider = {
  name: 'Omise',
  revoke: 'Roll the key under Settings > Keys of the Omise dashboard.',
  references: ['https://docs.omise.co/api-authentication'],
  kinds: [
    {
      how: 'token',
      id: 'omise-secret-key',
      title: 'Omise live secret key',
      severity: 'critical',
      grammar: ['skey_', lowerDigits(19)],
    },
    {
      how: 'token',
      id: 'omise-test-secret-key',
      title: 'Omise test secret key',
      severity: 'medium',
      grammar: ['skey_test_', lowerDigits(19)],
    },
    {
      how: 'token',
      id: 'omise-public-key',
      title: 'Omise live public key',
      severity: 'low',
      grammar: ['pkey_', lowerDigits(19)],
    },
  ],
};
