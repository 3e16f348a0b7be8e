import { base62, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tailscale: Provider = {
  name: 'Tailscale',
  revoke: 'Revoke it under Settings > Keys of the admin console.',
  references: ['https://tailscale.com/kb/1252/key-prefixes'],
  kinds: [
    {
      how: 'token',
      id: 'tailscale-key',
      title: 'Tailscale API, auth, OAuth or webhook key',
      severity: 'critical',
      grammar: [
        'tskey-',
        optional(either('api', 'auth', 'client', 'scim', 'webhook', 'secret', 'reusable'), '-'),
        base62(8, 24),
        '-',
        base62(4, 64),
      ],
    },
  ],
};
