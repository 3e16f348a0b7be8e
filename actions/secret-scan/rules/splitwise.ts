import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const splitwise: Provider = {
  name: 'Splitwise',
  revoke: 'Replace it in the API settings of the Splitwise account.',
  references: ['https://dev.splitwise.com/'],
  kinds: [
    {
      how: 'named',
      id: 'splitwise-secret',
      title: 'Splitwise secret',
      severity: 'medium',
      names: ['splitwise'],
      grammar: [base62(40)],
    },
  ],
};
