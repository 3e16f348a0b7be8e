import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zerotier: Provider = {
  name: 'ZeroTier',
  revoke: 'Delete it under Account of ZeroTier Central.',
  references: ['https://docs.zerotier.com/api/tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'zerotier-api-token',
      title: 'ZeroTier API token',
      severity: 'critical',
      names: ['zerotier', 'zero tier'],
      grammar: [base62(32)],
    },
  ],
};
