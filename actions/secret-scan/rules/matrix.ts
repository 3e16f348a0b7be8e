import { base62, base64url, either, letters } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const matrix: Provider = {
  name: 'Matrix',
  revoke: 'Log the device out: that invalidates its access token.',
  references: ['https://spec.matrix.org/latest/client-server-api/#using-access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'matrix-access-token',
      title: 'Matrix access token of Synapse',
      grammar: ['syt_', base64url(2, 80), '_', letters(20), '_', base62(6)],
    },
    {
      how: 'token',
      id: 'matrix-authentication-service-token',
      title: 'Matrix token of the Matrix Authentication Service',
      grammar: [either('mat_', 'mar_', 'mct_', 'mpt_'), base62(30), '_', base62(6)],
    },
  ],
};
