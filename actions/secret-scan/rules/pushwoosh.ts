import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pushwoosh: Provider = {
  name: 'Pushwoosh',
  revoke: 'Revoke it under Settings > API access.',
  references: ['https://docs.pushwoosh.com/'],
  kinds: [
    {
      how: 'named',
      id: 'pushwoosh-api-token',
      title: 'Pushwoosh API access token',
      names: ['pushwoosh'],
      grammar: [base62(80)],
    },
  ],
};
