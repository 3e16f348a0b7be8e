import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const eagleEyeNetworks: Provider = {
  name: 'Eagle Eye Networks',
  revoke: 'Delete it in the API settings of the account.',
  references: ['https://developer.eagleeyenetworks.com/'],
  kinds: [
    {
      how: 'named',
      id: 'eagle-eye-networks-api-key',
      title: 'Eagle Eye Networks API key',
      names: ['eagle eye', 'eagle eye networks'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(15)],
    },
  ],
};
