import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const okta: Provider = {
  name: 'Okta',
  revoke:
    'Revoke the token under Security > API > Tokens, or rotate the client secret on the page of the application.',
  references: [
    'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'okta-api-token',
      title: 'Okta API token',
      severity: 'critical',
      aliases: ['okta-access-token'],
      names: ['okta'],
      words: ['token', 'key', 'secret', 'auth', 'api', 'password', 'default'],
      grammar: ['00', base64url(40)],
    },
    {
      how: 'named',
      id: 'okta-authorization-header',
      title: 'Okta API token in a header',
      severity: 'critical',
      names: ['ssws'],
      words: [],
      grammar: ['00', base64url(40)],
    },
    {
      how: 'named',
      id: 'okta-client-secret',
      title: 'Okta client secret',
      severity: 'critical',
      names: ['okta'],
      words: ['secret'],
      grammar: [either([base64url(40)], [base64url(64)])],
    },
  ],
};
