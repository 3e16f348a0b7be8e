import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const misskey: Provider = {
  name: 'Misskey',
  revoke: 'Delete the token under Settings > API of the instance.',
  references: ['https://misskey-hub.net/en/docs/for-developers/api/token/'],
  kinds: [
    {
      how: 'named',
      id: 'misskey-access-token',
      title: 'Misskey access token',
      severity: 'medium',
      names: ['misskey'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [base62(32)],
    },
  ],
};
