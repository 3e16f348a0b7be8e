import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pexels: Provider = {
  name: 'Pexels',
  revoke: 'Replace it in the API settings of the Pexels account.',
  references: ['https://www.pexels.com/api/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'pexels-api-key',
      title: 'Pexels API key',
      severity: 'low',
      names: ['pexels'],
      grammar: [base62(56)],
    },
  ],
};
