import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenhub: Provider = {
  name: 'ZenHub',
  revoke: 'Delete it under API of the ZenHub settings.',
  references: ['https://developers.zenhub.com/'],
  kinds: [
    {
      how: 'named',
      id: 'zenhub-api-key',
      title: 'ZenHub API key',
      names: ['zenhub', 'zen hub'],
      grammar: [either(['zh_', hex(64)], [hex(96)])],
    },
  ],
};
