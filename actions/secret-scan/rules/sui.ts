import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sui: Provider = {
  name: 'Sui',
  revoke: 'Move the funds to another address: a private key cannot be revoked.',
  references: ['https://docs.sui.io/'],
  kinds: [
    {
      how: 'token',
      id: 'sui-private-key',
      title: 'Sui private key',
      severity: 'critical',
      grammar: ['suiprivkey1', lowerDigits(58, 60)],
    },
  ],
};
