import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const trakt: Provider = {
  name: 'Trakt',
  revoke: 'Reset it in the settings of the Trakt API application.',
  references: ['https://trakt.docs.apiary.io/'],
  kinds: [
    {
      how: 'named',
      id: 'trakt-client-secret',
      title: 'Trakt client secret or access token',
      names: ['trakt'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [hex(64)],
    },
  ],
};
