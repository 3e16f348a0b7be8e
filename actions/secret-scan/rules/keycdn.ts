import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const keycdn: Provider = {
  name: 'KeyCDN',
  revoke: 'Revoke it under Account settings.',
  references: ['https://www.keycdn.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'keycdn-api-key',
      title: 'KeyCDN API key',
      names: ['keycdn'],
      grammar: [either(['sk_prod_', base62(24, 40)], [base62(24, 64)])],
    },
  ],
};
