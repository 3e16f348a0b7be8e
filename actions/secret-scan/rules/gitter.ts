import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitter: Provider = {
  name: 'Gitter',
  revoke: 'Regenerate it on the page of the app in the developer site.',
  references: ['https://developer.gitter.im/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'gitter-access-token',
      title: 'Gitter access token',
      aliases: ['gitter-access-token'],
      names: ['gitter'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [from('0-9a-z_-', 40)],
    },
  ],
};
