import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const blockcypher: Provider = {
  name: 'BlockCypher',
  revoke: 'Regenerate it in the API settings of the BlockCypher account.',
  references: ['https://www.blockcypher.com/dev/'],
  kinds: [
    {
      how: 'named',
      id: 'blockcypher-api-key',
      title: 'BlockCypher API key',
      names: ['block cypher'],
      grammar: [lowerDigits(32)],
    },
  ],
};
