import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const thunderstore: Provider = {
  name: 'Thunderstore',
  revoke: 'Delete the service account in the settings of the team.',
  references: ['https://thunderstore.io/api/docs/'],
  kinds: [
    {
      how: 'token',
      id: 'thunderstore-api-token',
      title: 'Thunderstore service account token',
      severity: 'critical',
      grammar: ['tss_', base64url(24, 100)],
    },
  ],
};
