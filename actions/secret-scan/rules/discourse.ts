import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const discourse: Provider = {
  name: 'Discourse',
  revoke: 'Revoke it under Admin > API > Keys of the forum.',
  references: ['https://meta.discourse.org/t/create-and-configure-an-api-key/230124'],
  kinds: [
    {
      how: 'named',
      id: 'discourse-api-key',
      title: 'Discourse API key',
      names: ['discourse'],
      words: ['key', 'token', 'secret'],
      grammar: [hex(64)],
    },
  ],
};
