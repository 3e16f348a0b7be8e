import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paralleldots: Provider = {
  name: 'ParallelDots',
  revoke: 'Replace it in the API settings of the ParallelDots account.',
  references: ['https://www.paralleldots.com/text-analysis-apis'],
  kinds: [
    {
      how: 'named',
      id: 'paralleldots-api-key',
      title: 'ParallelDots API key',
      names: ['parallel dots'],
      grammar: [base62(43)],
    },
  ],
};
