import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yext: Provider = {
  name: 'Yext',
  revoke: 'Replace it in the API settings of the Yext account.',
  references: ['https://hitchhikers.yext.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'yext-api-key',
      title: 'Yext API key',
      names: ['yext'],
      words: ['key', 'token', 'secret', 'password', 'access', 'api'],
      grammar: [hex(32)],
    },
  ],
};
