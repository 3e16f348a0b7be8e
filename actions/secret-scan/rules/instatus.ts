import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instatus: Provider = {
  name: 'Instatus',
  revoke: 'Regenerate it on the developer page of the user settings.',
  references: ['https://instatus.com/help/api'],
  kinds: [
    {
      how: 'named',
      id: 'instatus-api-key',
      title: 'Instatus API key',
      names: ['instatus'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(32)],
    },
  ],
};
