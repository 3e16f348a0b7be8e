import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const definedNetworking: Provider = {
  name: 'Defined Networking',
  revoke: 'Delete it on the API keys page of the admin panel.',
  references: ['https://docs.defined.net/guides/automating-host-creation/'],
  kinds: [
    {
      how: 'token',
      id: 'defined-networking-api-token',
      title: 'Defined Networking API token',
      aliases: ['defined-networking-api-token'],
      grammar: ['dnkey-', from('0-9A-Za-z_=-', 26), '-', from('0-9A-Za-z_=-', 52)],
    },
  ],
};
