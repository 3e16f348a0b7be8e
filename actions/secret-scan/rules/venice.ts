import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const venice: Provider = {
  name: 'Venice',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://docs.venice.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'venice-api-key',
      title: 'Venice API key',
      names: ['venice ai', 'venice api'],
      grammar: [base64url(40, 50)],
    },
  ],
};
