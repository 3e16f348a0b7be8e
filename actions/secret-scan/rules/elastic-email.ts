import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const elasticEmail: Provider = {
  name: 'Elastic Email',
  revoke: 'Delete it under Settings > Manage API keys.',
  references: ['https://elasticemail.com/developers/api-documentation/rest-api'],
  kinds: [
    {
      how: 'named',
      id: 'elastic-email-api-key',
      title: 'Elastic Email API key',
      names: ['elastic', 'elastic email'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(96)],
    },
  ],
};
