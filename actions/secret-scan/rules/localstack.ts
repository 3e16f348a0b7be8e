import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const localstack: Provider = {
  name: 'LocalStack',
  revoke: 'Reset the token on the Auth Tokens page of the LocalStack web application.',
  references: ['https://docs.localstack.cloud/aws/getting-started/auth-token/'],
  kinds: [
    {
      how: 'named',
      id: 'localstack-auth-token',
      title: 'LocalStack auth token',
      names: ['localstack', 'local stack'],
      grammar: ['ls-', base62(4, 12), '-', base62(4), '-', base62(4), '-', base62(4), '-', base62(12)],
    },
    {
      how: 'named',
      id: 'localstack-api-key',
      title: 'LocalStack API key',
      severity: 'medium',
      names: ['localstack', 'local stack'],
      words: ['api key', 'apikey', 'api_key'],
      grammar: [base62(10)],
    },
  ],
};
