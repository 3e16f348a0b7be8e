import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mem0: Provider = {
  name: 'Mem0',
  revoke: 'Delete the key on the API keys page of the Mem0 dashboard.',
  references: ['https://docs.mem0.ai/platform/quickstart'],
  kinds: [
    {
      how: 'token',
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      grammar: ['m0-', base62(40)],
    },
  ],
};
