import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kagi: Provider = {
  name: 'Kagi',
  revoke:
    'Generate a new token under Settings > API, or invalidate the session link under Settings > Account.',
  references: ['https://help.kagi.com/kagi/api/overview.html'],
  kinds: [
    {
      how: 'named',
      id: 'kagi-token',
      title: 'Kagi API or session token',
      severity: 'medium',
      names: ['kagi'],
      grammar: [base64url(11), '.', base64url(43)],
    },
  ],
};
