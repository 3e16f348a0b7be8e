import { either, hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const statuspage: Provider = {
  name: 'Statuspage',
  revoke: 'Delete it under API info of the user menu.',
  references: ['https://developer.statuspage.io/'],
  kinds: [
    {
      how: 'named',
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      names: ['status page'],
      words: ['key', 'token', 'secret', 'access', 'private', 'api', 'auth'],
      grammar: [either([hex(64)], [...uuid])],
    },
  ],
};
