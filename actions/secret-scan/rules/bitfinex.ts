import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitfinex: Provider = {
  name: 'Bitfinex',
  revoke: 'Delete the key under API Keys of the account.',
  references: ['https://docs.bitfinex.com/docs/rest-auth'],
  kinds: [
    {
      how: 'named',
      id: 'bitfinex-api-key',
      title: 'Bitfinex API key or secret',
      severity: 'critical',
      names: ['bitfinex'],
      grammar: [base62(43)],
    },
  ],
};
