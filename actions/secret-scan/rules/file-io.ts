import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fileIo: Provider = {
  name: 'file.io',
  revoke: 'Delete it on the API keys page of the account.',
  references: ['https://www.file.io/developers'],
  kinds: [
    {
      how: 'named',
      id: 'file-io-api-key',
      title: 'file.io API key',
      names: ['fileio', 'file io'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [from('0-9A-Z.-', 39, 41)],
    },
  ],
};
