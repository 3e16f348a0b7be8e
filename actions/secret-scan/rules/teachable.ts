import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const teachable: Provider = {
  name: 'Teachable',
  revoke: 'Replace it in the API settings of the Teachable account.',
  references: ['https://docs.teachable.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'teachable-api-key',
      title: 'Teachable API key',
      names: ['teachable'],
      words: ['key', 'token', 'secret', 'password', 'access', 'api'],
      grammar: [base62(32)],
    },
  ],
};
