import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const enphase: Provider = {
  name: 'Enphase',
  revoke: 'Regenerate the keys of the application in the developer portal.',
  references: ['https://developer-v4.enphase.com/docs.html'],
  kinds: [
    {
      how: 'named',
      id: 'enphase-api-key',
      title: 'Enphase API key',
      names: ['enphase'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(32)],
    },
  ],
};
