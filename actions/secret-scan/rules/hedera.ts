import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hedera: Provider = {
  name: 'Hedera',
  revoke: 'Move the balance to an account with a new key: a key cannot be revoked.',
  references: ['https://docs.hedera.com/hedera/core-concepts/keys-and-signatures'],
  kinds: [
    {
      how: 'token',
      id: 'hedera-private-key',
      title: 'Hedera private key',
      severity: 'critical',
      grammar: ['302e020100300506032b657004220420', hex(64)],
    },
  ],
};
