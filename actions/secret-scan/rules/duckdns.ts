import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const duckdns: Provider = {
  name: 'DuckDNS',
  revoke: 'Recreate the token from the menu of the account.',
  references: ['https://www.duckdns.org/spec.jsp'],
  kinds: [
    {
      how: 'named',
      id: 'duckdns-token',
      title: 'DuckDNS token',
      names: ['duckdns', 'duck dns'],
      grammar: [...uuid],
    },
  ],
};
