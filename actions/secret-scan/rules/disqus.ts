import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const disqus: Provider = {
  name: 'Disqus',
  revoke: 'Reset the keys of the application on its API page.',
  references: ['https://disqus.com/api/docs/auth/'],
  kinds: [
    {
      how: 'named',
      id: 'disqus-api-key',
      title: 'Disqus API key',
      names: ['disqus'],
      grammar: [base62(64)],
    },
  ],
};
