import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unkey: Provider = {
  name: 'Unkey',
  revoke: 'Delete it under Settings > Root Keys of the workspace.',
  references: ['https://www.unkey.com/docs/security/root-keys'],
  kinds: [
    {
      how: 'token',
      id: 'unkey-root-key',
      title: 'Unkey root key',
      severity: 'critical',
      grammar: ['unkey_', base62(20, 44)],
    },
  ],
};
