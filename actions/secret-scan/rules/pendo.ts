import { anyHex, either, letters, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pendo: Provider = {
  name: 'Pendo',
  revoke: 'Delete it under Settings > Integrations > Integration Keys.',
  references: ['https://engageapi.pendo.io/'],
  kinds: [
    {
      how: 'named',
      id: 'pendo-integration-key',
      title: 'Pendo integration key',
      names: ['pendo'],
      grammar: [either([anyHex(32)], [...uuid], [...uuid, '.', letters(2, 4)])],
    },
  ],
};
