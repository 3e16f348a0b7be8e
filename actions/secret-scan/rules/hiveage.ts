import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hiveage: Provider = {
  name: 'Hiveage',
  revoke: 'Regenerate it on the API page of the account settings.',
  references: ['https://www.hiveage.com/developers/'],
  kinds: [
    {
      how: 'named',
      id: 'hiveage-api-key',
      title: 'Hiveage API key',
      names: ['hiveage'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(20, 24)],
    },
  ],
};
