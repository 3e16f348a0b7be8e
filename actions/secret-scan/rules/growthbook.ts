import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const growthbook: Provider = {
  name: 'GrowthBook',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.growthbook.io/api/'],
  kinds: [
    {
      how: 'token',
      id: 'growthbook-secret-key',
      title: 'GrowthBook secret key',
      grammar: ['secret_', either('admin_', 'user_', 'readonly_'), base62(30, 64)],
    },
  ],
};
