import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alconost: Provider = {
  name: 'Alconost',
  revoke: 'Regenerate it in the API settings of the Alconost account.',
  references: ['https://nitro.alconost.com/'],
  kinds: [
    {
      how: 'named',
      id: 'alconost-api-key',
      title: 'Alconost API key',
      names: ['alconost'],
      grammar: [base62(32, 36)],
    },
  ],
};
