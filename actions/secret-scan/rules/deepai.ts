import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deepai: Provider = {
  name: 'DeepAI',
  revoke: 'Reset it on the profile page of the account.',
  references: ['https://deepai.org/docs'],
  kinds: [
    {
      how: 'named',
      id: 'deepai-api-key',
      title: 'DeepAI API key',
      names: ['deepai', 'deep ai'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [...uuid],
    },
  ],
};
