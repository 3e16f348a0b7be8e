import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nextdns: Provider = {
  name: 'NextDNS',
  revoke: 'Replace the key at the bottom of the NextDNS account page.',
  references: ['https://nextdns.github.io/api/'],
  kinds: [
    {
      how: 'named',
      id: 'nextdns-api-key',
      title: 'NextDNS API key',
      names: ['nextdns'],
      grammar: [hex(40)],
    },
  ],
};
