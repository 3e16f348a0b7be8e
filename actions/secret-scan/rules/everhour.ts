import { anyHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const everhour: Provider = {
  name: 'Everhour',
  revoke: 'Regenerate it on the profile page.',
  references: ['https://everhour.docs.apiary.io/'],
  kinds: [
    {
      how: 'named',
      id: 'everhour-api-key',
      title: 'Everhour API key',
      names: ['everhour'],
      words: [],
      grammar: [anyHex(4), '-', anyHex(4), '-', anyHex(6), '-', anyHex(6), '-', anyHex(8)],
    },
  ],
};
