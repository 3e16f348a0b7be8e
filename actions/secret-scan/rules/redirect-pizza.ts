import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const redirectPizza: Provider = {
  name: 'redirect.pizza',
  revoke: 'Replace it in the API settings of the redirect.pizza account.',
  references: ['https://redirect.pizza/docs'],
  kinds: [
    {
      how: 'named',
      id: 'redirect-pizza-api-token',
      title: 'redirect.pizza API token',
      severity: 'medium',
      names: ['redirect pizza'],
      grammar: ['rpa_', base62(24, 38)],
    },
  ],
};
