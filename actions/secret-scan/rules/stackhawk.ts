import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stackhawk: Provider = {
  name: 'StackHawk',
  revoke: 'Delete it under Settings > API Keys.',
  references: ['https://docs.stackhawk.com/web-app/apikeys'],
  kinds: [
    {
      how: 'token',
      id: 'stackhawk-api-key',
      title: 'StackHawk API key',
      grammar: ['hawk.', base62(20), '.', base62(20)],
    },
  ],
};
