import { base62, base64url, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const meilisearch: Provider = {
  name: 'Meilisearch',
  revoke: 'Delete the key with the keys API, or change the master key and restart.',
  references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
  kinds: [
    {
      how: 'named',
      id: 'meilisearch-api-key',
      title: 'Meilisearch API key',
      names: ['meilisearch', 'meili'],
      grammar: [either([hex(64)], [base62(40)], [base64url(43)])],
    },
  ],
};
