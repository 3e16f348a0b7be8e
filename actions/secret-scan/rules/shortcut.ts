import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shortcut: Provider = {
  name: 'Shortcut',
  revoke: 'Delete it under Settings > API Tokens.',
  references: ['https://developer.shortcut.com/api/rest/v3'],
  kinds: [
    {
      how: 'named',
      id: 'shortcut-api-token',
      title: 'Shortcut API token',
      names: ['shortcut', 'clubhouse'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
      grammar: [...uuid],
    },
  ],
};
