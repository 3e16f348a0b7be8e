import { base62, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const xendit: Provider = {
  name: 'Xendit',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.xendit.co/docs/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'xendit-secret-key',
      title: 'Xendit secret key',
      severity: 'critical',
      grammar: ['xnd_production_', base62(32, 80)],
    },
    {
      how: 'token',
      id: 'xendit-test-key',
      title: 'Xendit test key',
      severity: 'medium',
      grammar: ['xnd_development_', base62(32, 80)],
    },
    {
      how: 'token',
      id: 'xendit-public-key',
      title: 'Xendit public key',
      severity: 'low',
      grammar: ['xnd_public_', either('development', 'production'), '_', base64url(32, 80)],
    },
  ],
};
