import { either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bombbomb: Provider = {
  name: 'BombBomb',
  revoke: 'Regenerate it in the API settings of the BombBomb account.',
  references: ['https://developer.bombbomb.com/'],
  kinds: [
    {
      how: 'named',
      id: 'bombbomb-api-key',
      title: 'BombBomb API key',
      names: ['bomb bomb'],
      grammar: [
        either(['eyJ', from('0-9A-Za-z._-', 200, 900)], [from('0-9A-Za-z._-', 80, 96)]),
        optional('=='),
      ],
    },
  ],
};
