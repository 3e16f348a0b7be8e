import { base64url, either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apollo: Provider = {
  name: 'Apollo',
  revoke: 'Delete the key in the settings of Apollo.io, or of the graph in GraphOS Studio.',
  references: [
    'https://docs.apollo.io/docs/create-api-key',
    'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  ],
  kinds: [
    {
      how: 'named',
      id: 'apollo-io-api-key',
      title: 'Apollo API key',
      names: ['apollo'],
      words: ['key', 'token', 'secret', 'access'],
      grammar: [base64url(22)],
    },
    {
      how: 'named',
      id: 'apollo-graphql-key',
      title: 'Apollo GraphQL API key',
      names: ['apollo key'],
      words: [],
      grammar: [either('service:', 'user:'), from('0-9A-Za-z._-', 1, 64), ':', base64url(22)],
    },
  ],
};
