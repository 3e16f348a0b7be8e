import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const odoo: Provider = {
  name: 'Odoo',
  revoke: 'Delete the key under Preferences > Account Security > API Keys.',
  references: ['https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'odoo-api-key',
      title: 'Odoo API key',
      names: ['odoo'],
      words: ['key', 'token', 'secret', 'password'],
      grammar: [hex(40)],
    },
  ],
};
