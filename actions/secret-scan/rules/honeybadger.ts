import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const honeybadger: Provider = {
  name: 'Honeybadger',
  revoke: 'Delete it under API keys of the project, or regenerate it on the profile page.',
  references: ['https://docs.honeybadger.io/api/getting-started/'],
  kinds: [
    {
      how: 'token',
      id: 'honeybadger-api-key',
      title: 'Honeybadger project API key',
      severity: 'medium',
      grammar: ['hbp_', base62(36)],
    },
    {
      how: 'named',
      id: 'honeybadger-auth-token',
      title: 'Honeybadger personal auth token',
      names: ['honeybadger', 'honey badger'],
      words: ['auth', 'personal'],
      grammar: [base62(20, 22)],
    },
  ],
};
