import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const userCom: Provider = {
  name: 'User.com',
  revoke: 'Replace it in the API settings of the User.com account.',
  references: ['https://user.com/en/dev/'],
  kinds: [
    {
      how: 'named',
      id: 'user-com-api-key',
      title: 'User.com API key',
      names: ['user com'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [base62(64)],
    },
  ],
};
