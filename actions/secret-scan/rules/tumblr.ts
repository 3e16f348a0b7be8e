import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tumblr: Provider = {
  name: 'Tumblr',
  revoke: 'Reset the keys under Settings > Apps.',
  references: ['https://www.tumblr.com/docs/en/api/v2'],
  kinds: [
    {
      how: 'named',
      id: 'tumblr-key',
      title: 'Tumblr consumer key, secret or token',
      names: ['tumblr'],
      grammar: [base62(50)],
    },
  ],
};
