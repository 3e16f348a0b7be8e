import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zerossl: Provider = {
  name: 'ZeroSSL',
  revoke: 'Replace it in the API settings of the ZeroSSL account.',
  references: ['https://zerossl.com/documentation/api/'],
  kinds: [
    {
      how: 'named',
      id: 'zerossl-access-key',
      title: 'ZeroSSL access key',
      severity: 'high',
      names: ['zerossl', 'zero ssl'],
      words: ['access', 'api', 'key'],
      grammar: [hex(32)],
    },
  ],
};
