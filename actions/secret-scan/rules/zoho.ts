import { hex, optional, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zoho: Provider = {
  name: 'Zoho',
  revoke: 'Revoke it in the API Console, or with the token revocation endpoint.',
  references: ['https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html'],
  kinds: [
    {
      how: 'token',
      id: 'zoho-oauth-token',
      title: 'Zoho access or refresh token',
      severity: 'critical',
      grammar: ['1000.', hex(32), '.', hex(32)],
    },
    {
      how: 'named',
      id: 'zoho-client-secret',
      title: 'Zoho client secret',
      severity: 'critical',
      names: ['zoho'],
      words: ['secret'],
      grammar: [hex(42)],
    },
    {
      how: 'named',
      id: 'zoho-client-id',
      title: 'Zoho client id',
      severity: 'info',
      names: ['zoho'],
      grammar: ['1000.', upperDigits(30, 32)],
    },
    {
      how: 'named',
      id: 'zoho-auth-token',
      title: 'Zoho authtoken or webhook key',
      names: ['zoho', 'zapikey'],
      grammar: [optional('1001.', hex(32), '.'), hex(32)],
    },
  ],
};
