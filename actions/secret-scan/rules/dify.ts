import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dify: Provider = {
  name: 'Dify',
  revoke: 'Delete it on the API Access page of the application or knowledge base.',
  references: ['https://docs.dify.ai/en/use-dify/publish/developing-with-apis'],
  kinds: [
    {
      how: 'named',
      id: 'dify-api-key',
      title: 'Dify API key',
      names: ['dify'],
      words: [],
      grammar: [either('app-', 'dataset-'), base62(24)],
    },
  ],
};
