import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const opensea: Provider = {
  name: 'OpenSea',
  revoke: 'Delete the key under Settings > Developer of OpenSea.',
  references: ['https://docs.opensea.io/reference/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'opensea-api-key',
      title: 'OpenSea API key',
      severity: 'medium',
      names: ['opensea'],
      grammar: [hex(32)],
    },
  ],
};
