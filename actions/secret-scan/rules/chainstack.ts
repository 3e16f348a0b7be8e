import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chainstack: Provider = {
  name: 'Chainstack',
  revoke: "Revoke it in the node's access settings.",
  references: ['https://docs.chainstack.com/'],
  kinds: [
    {
      how: 'named',
      id: 'chainstack-auth-key',
      title: 'Chainstack authentication key',
      names: ['chainstack'],
      grammar: [hex(32)],
    },
  ],
};
