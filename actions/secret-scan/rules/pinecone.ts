import { base62, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pinecone: Provider = {
  name: 'Pinecone',
  revoke: 'Delete it under API keys of the Pinecone project.',
  references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
  kinds: [
    {
      how: 'token',
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      grammar: ['pcsk_', base62(4, 7), '_', base62(60, 66)],
    },
    {
      how: 'named',
      id: 'pinecone-environment-api-key',
      title: 'Pinecone API key (uuid)',
      names: ['pinecone'],
      grammar: [...uuid],
    },
  ],
};
