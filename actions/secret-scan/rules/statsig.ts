import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const statsig: Provider = {
  name: 'Statsig',
  revoke: 'Delete it under Settings > Keys & Environments.',
  references: ['https://docs.statsig.com/sdk-keys/api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'statsig-server-secret',
      title: 'Statsig server secret',
      grammar: ['secret-', base62(43, 50)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
    {
      how: 'token',
      id: 'statsig-console-key',
      title: 'Statsig console key',
      grammar: ['console-', base62(40, 50)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
    {
      how: 'named',
      id: 'statsig-client-key',
      title: 'Statsig client key',
      severity: 'low',
      names: ['statsig'],
      grammar: ['client-', base62(40, 50)],
    },
  ],
};
