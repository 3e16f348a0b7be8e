import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cpanel: Provider = {
  name: 'cPanel',
  revoke: 'Revoke it under Security > Manage API tokens.',
  references: ['https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/'],
  kinds: [
    {
      how: 'named',
      id: 'cpanel-api-token',
      title: 'cPanel API token',
      severity: 'critical',
      names: ['cpanel', 'whm api', 'whm token'],
      grammar: [upperDigits(32)],
    },
  ],
};
