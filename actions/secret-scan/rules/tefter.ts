import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tefter: Provider = {
  name: 'Tefter',
  revoke: 'Replace it in the API settings of the Tefter account.',
  references: ['https://tefter.io/'],
  kinds: [
    {
      how: 'named',
      id: 'tefter-api-key',
      title: 'Tefter API key',
      names: ['tefter'],
      grammar: [base62(20)],
    },
  ],
};
