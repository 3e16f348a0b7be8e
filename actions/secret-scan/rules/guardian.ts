import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const guardian: Provider = {
  name: 'The Guardian',
  revoke: 'Ask for another key on the Open Platform.',
  references: ['https://open-platform.theguardian.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'guardian-api-key',
      title: 'The Guardian API key',
      severity: 'medium',
      names: ['guardian'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [...uuid],
    },
  ],
};
