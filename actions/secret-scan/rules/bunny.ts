import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bunny: Provider = {
  name: 'bunny.net',
  revoke: 'Reset the key on the page of the account, of the storage zone or of the stream library.',
  references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
  kinds: [
    {
      how: 'named',
      id: 'bunny-account-key',
      title: 'bunny.net account API key',
      severity: 'critical',
      names: ['bunny'],
      grammar: [...uuid, ...uuid],
    },
    {
      how: 'named',
      id: 'bunny-zone-password',
      title: 'bunny.net storage zone or stream key',
      names: ['bunny'],
      grammar: [hex(8), '-', hex(4), '-', hex(4), '-', hex(12), '-', hex(4), '-', hex(4)],
    },
    {
      how: 'named',
      id: 'bunny-api-key',
      title: 'bunny.net API key',
      names: ['bunny net', 'bunnycdn', 'bunny api', 'bunny access', 'bunny storage'],
      grammar: uuid,
    },
  ],
};
