import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bittrex: Provider = {
  name: 'Bittrex',
  revoke: 'Delete the key; the exchange closed in 2023.',
  references: ['https://bittrex.github.io/api/v3'],
  kinds: [
    {
      how: 'named',
      id: 'bittrex-key',
      title: 'Bittrex API key or secret',
      severity: 'low',
      aliases: ['bittrex-access-key', 'bittrex-secret-key'],
      names: ['bittrex'],
      grammar: [hex(32)],
    },
  ],
};
