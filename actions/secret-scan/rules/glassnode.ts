import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const glassnode: Provider = {
  name: 'Glassnode',
  revoke: 'Delete it under Settings > API.',
  references: ['https://docs.glassnode.com/basic-api/api-key'],
  kinds: [
    {
      how: 'named',
      id: 'glassnode-api-key',
      title: 'Glassnode API key',
      severity: 'medium',
      names: ['glassnode'],
      grammar: [base62(27, 28)],
    },
  ],
};
