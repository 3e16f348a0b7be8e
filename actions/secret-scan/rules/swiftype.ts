import { base64url, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const swiftype: Provider = {
  name: 'Swiftype',
  revoke: 'Replace it in the API settings of the Swiftype account.',
  references: ['https://swiftype.com/documentation/app-search/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'swiftype-api-key',
      title: 'Swiftype API key',
      names: ['swiftype'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base64url(20, 24)],
    },
    {
      how: 'token',
      id: 'swiftype-private-key',
      title: 'Elastic App Search private key',
      grammar: ['private-', lowerDigits(24)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
  ],
};
