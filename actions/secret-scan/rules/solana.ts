import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const solana: Provider = {
  name: 'Solana',
  revoke: 'Move the funds to another wallet: a private key cannot be revoked.',
  references: ['https://solana.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'solana-private-key',
      title: 'Solana private key',
      severity: 'critical',
      names: ['solana', 'phantom'],
      grammar: [from('1-9A-HJ-NP-Za-km-z', 87, 88)],
    },
  ],
};
