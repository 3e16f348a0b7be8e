import { either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tomba: Provider = {
  name: 'Tomba',
  revoke: 'Replace it in the API settings of the Tomba account.',
  references: ['https://docs.tomba.io/'],
  kinds: [
    {
      how: 'named',
      id: 'tomba-api-key',
      title: 'Tomba API key or secret',
      severity: 'medium',
      names: ['tomba'],
      grammar: [either('ta_', 'ts_'), from('0-9a-z-', 30, 45)],
    },
  ],
};
