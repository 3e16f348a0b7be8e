import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qovery: Provider = {
  name: 'Qovery',
  revoke: 'Replace it in the API settings of the Qovery account.',
  references: ['https://www.qovery.com/docs'],
  kinds: [
    {
      how: 'token',
      id: 'qovery-api-token',
      title: 'Qovery API token',
      severity: 'critical',
      grammar: ['qov_', base64url(40, 80)],
    },
  ],
};
