import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const grist: Provider = {
  name: 'Grist',
  revoke: 'Remove it under Profile settings > API key.',
  references: ['https://support.getgrist.com/rest-api/'],
  kinds: [
    {
      how: 'named',
      id: 'grist-api-key',
      title: 'Grist API key',
      names: ['grist'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(40)],
    },
  ],
};
