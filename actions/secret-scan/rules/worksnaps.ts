import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const worksnaps: Provider = {
  name: 'Worksnaps',
  revoke: 'Replace it in the API settings of the Worksnaps account.',
  references: ['https://www.worksnaps.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'worksnaps-api-token',
      title: 'Worksnaps API token',
      names: ['worksnaps'],
      grammar: [base62(40)],
    },
  ],
};
