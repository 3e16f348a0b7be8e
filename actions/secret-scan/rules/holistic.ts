import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const holistic: Provider = {
  name: 'Holistic',
  revoke: 'Replace it in the account settings.',
  references: ['https://holistic.dev/api/'],
  kinds: [
    {
      how: 'named',
      id: 'holistic-api-key',
      title: 'Holistic API key',
      names: ['holistic'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(64, 84)],
    },
  ],
};
