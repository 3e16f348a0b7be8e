import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vanta: Provider = {
  name: 'Vanta',
  revoke: 'Regenerate it on the page of the application in the developer console.',
  references: ['https://developer.vanta.com/docs/api-access-setup'],
  kinds: [
    {
      how: 'named',
      id: 'vanta-client-secret',
      title: 'Vanta OAuth client secret',
      severity: 'critical',
      names: ['vanta'],
      grammar: ['vcs_', base62(4, 8), '_', base62(40, 60)],
    },
    {
      how: 'token',
      id: 'vanta-access-token',
      title: 'Vanta access token',
      severity: 'critical',
      grammar: ['vat_', base62(4, 8), '_', base62(20, 60)],
    },
  ],
};
