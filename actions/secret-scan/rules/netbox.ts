import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const netbox: Provider = {
  name: 'NetBox',
  revoke: 'Delete the token under API Tokens of the profile of its user.',
  references: ['https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication'],
  kinds: [
    {
      how: 'token',
      id: 'netbox-token',
      title: 'NetBox API token with prefix',
      grammar: ['nbt_', base62(12), '.', base62(40)],
    },
    {
      how: 'named',
      id: 'netbox-api-token',
      title: 'NetBox API token',
      names: ['netbox'],
      grammar: [hex(40)],
    },
  ],
};
