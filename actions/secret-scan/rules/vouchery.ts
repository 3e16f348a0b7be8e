import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vouchery: Provider = {
  name: 'Vouchery',
  revoke: 'Replace it in the API settings of the Vouchery account.',
  references: ['https://docs.vouchery.io/'],
  kinds: [
    {
      how: 'named',
      id: 'vouchery-api-key',
      title: 'Vouchery API key',
      names: ['vouchery'],
      grammar: uuid,
    },
  ],
};
