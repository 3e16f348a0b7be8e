import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clustDoc: Provider = {
  name: 'ClustDoc',
  revoke: 'Regenerate it in the API settings of the ClustDoc account.',
  references: ['https://clustdoc.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'clust-doc-api-key',
      title: 'ClustDoc API key',
      names: ['clust doc'],
      grammar: [base62(60, 64)],
    },
  ],
};
