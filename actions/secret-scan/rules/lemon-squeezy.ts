import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lemonSqueezy: Provider = {
  name: 'Lemon Squeezy',
  revoke: 'Delete the key under Settings > API of the store.',
  references: ['https://docs.lemonsqueezy.com/api/getting-started/requests'],
  kinds: [
    {
      how: 'named',
      id: 'lemon-squeezy-api-key',
      title: 'Lemon Squeezy API key',
      severity: 'critical',
      names: ['lemon squeezy'],
      grammar: ['eyJ', base64url(15, 60), '.', base64url(100, 600), '.', base64url(80, 700)],
    },
  ],
};
