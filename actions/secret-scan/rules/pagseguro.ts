import { either, hex, upperHex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pagseguro: Provider = {
  name: 'PagSeguro',
  revoke: "Revoke it in the seller's integration settings.",
  references: ['https://developer.pagbank.com.br/'],
  kinds: [
    {
      how: 'named',
      id: 'pagseguro-token',
      title: 'PagSeguro token',
      names: ['pagseguro', 'pagbank'],
      grammar: [either([upperHex(32)], [...uuid, hex(40, 64)])],
    },
  ],
};
