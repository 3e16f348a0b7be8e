import { base62, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const censys: Provider = {
  name: 'Censys',
  revoke: 'Delete the token under Personal access tokens, or reset the API secret on the account page.',
  references: ['https://docs.censys.com/reference/get-started'],
  kinds: [
    {
      how: 'named',
      id: 'censys-access-token',
      title: 'Censys personal access token',
      names: ['censys'],
      grammar: ['censys_', base62(6, 16), '_', base62(20, 48)],
    },
    {
      how: 'named',
      id: 'censys-api-secret',
      title: 'Censys API secret',
      names: ['censys'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'censys-api-id',
      title: 'Censys API id',
      severity: 'low',
      names: ['censys'],
      grammar: uuid,
    },
  ],
};
