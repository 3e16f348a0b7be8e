import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const noticeable: Provider = {
  name: 'Noticeable',
  revoke: 'Delete the key under Settings > API Keys of the Noticeable project.',
  references: ['https://graphql.noticeable.io/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'noticeable-api-key',
      title: 'Noticeable API key',
      names: ['noticeable'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth', 'private'],
      grammar: [base62(20)],
    },
  ],
};
