import { base64url, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tigris: Provider = {
  name: 'Tigris',
  revoke: 'Delete the access key in the Tigris dashboard.',
  references: ['https://www.tigrisdata.com/docs/iam/manage-access-key/'],
  kinds: [
    {
      how: 'token',
      id: 'tigris-secret-key',
      title: 'Tigris secret access key',
      severity: 'critical',
      grammar: ['tsec_', from('0-9A-Za-z_+-', 40, 90)],
    },
    {
      how: 'token',
      id: 'tigris-access-key-id',
      title: 'Tigris access key id',
      severity: 'info',
      grammar: ['tid_', base64url(30, 70)],
    },
  ],
};
