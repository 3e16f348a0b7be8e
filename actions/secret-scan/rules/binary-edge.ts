import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const binaryEdge: Provider = {
  name: 'BinaryEdge',
  revoke: "Revoke it in the account's API settings.",
  references: ['https://docs.binaryedge.io/'],
  kinds: [
    {
      how: 'named',
      id: 'binary-edge-api-key',
      title: 'BinaryEdge API key',
      names: ['binary edge'],
      grammar: uuid,
    },
  ],
};
