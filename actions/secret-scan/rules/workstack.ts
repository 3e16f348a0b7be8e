import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const workstack: Provider = {
  name: 'Workstack',
  revoke: 'Replace it in the API settings of the Workstack account.',
  references: ['https://workstack.io/'],
  kinds: [
    {
      how: 'named',
      id: 'workstack-api-key',
      title: 'Workstack API key',
      names: ['workstack'],
      grammar: [base62(58, 62)],
    },
  ],
};
