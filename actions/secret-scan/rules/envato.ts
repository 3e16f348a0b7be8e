import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const envato: Provider = {
  name: 'Envato',
  revoke: 'Delete it under Apps of the author account.',
  references: ['https://build.envato.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'envato-personal-token',
      title: 'Envato personal token',
      names: ['envato'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(32)],
    },
  ],
};
