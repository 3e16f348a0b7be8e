import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fastly: Provider = {
  name: 'Fastly',
  revoke: 'Delete it under Account > API tokens.',
  references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'fastly-api-token',
      title: 'Fastly API token',
      severity: 'critical',
      aliases: ['fastly-api-token'],
      names: ['fastly'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(32)],
    },
  ],
};
