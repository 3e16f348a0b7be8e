import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const friendli: Provider = {
  name: 'Friendli',
  revoke: 'Delete it under User settings > Tokens.',
  references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
  kinds: [
    {
      how: 'token',
      id: 'friendli-access-token',
      title: 'Friendli access token',
      grammar: ['flp_', base62(46)],
    },
  ],
};
