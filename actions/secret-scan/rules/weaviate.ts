import { from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const weaviate: Provider = {
  name: 'Weaviate',
  revoke: 'Delete it under API Keys of the cluster.',
  references: ['https://docs.weaviate.io/weaviate/configuration/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'weaviate-api-key',
      title: 'Weaviate API key',
      names: ['weaviate', 'wcd', 'wcs api'],
      words: ['api key', 'apikey', 'key', 'token'],
      grammar: [from('0-9A-Za-z+/_-', 36, 110), optional('='), optional('=')],
    },
  ],
};
