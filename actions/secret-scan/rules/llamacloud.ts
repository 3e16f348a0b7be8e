import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const llamacloud: Provider = {
  name: 'LlamaCloud',
  revoke: 'Delete the key on the API Keys page of LlamaCloud.',
  references: ['https://developers.llamaindex.ai/python/cloud/general/api_key/'],
  kinds: [
    {
      how: 'token',
      id: 'llamacloud-api-key',
      title: 'LlamaCloud API key',
      grammar: ['llx-', base62(48)],
    },
  ],
};
