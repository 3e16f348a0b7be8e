import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const udemy: Provider = {
  name: 'Udemy',
  revoke: 'Replace it in the API settings of the Udemy account.',
  references: ['https://www.udemy.com/developers/affiliate/'],
  kinds: [
    {
      how: 'named',
      id: 'udemy-client-secret',
      title: 'Udemy client secret',
      names: ['udemy'],
      grammar: [base62(160)],
    },
    {
      how: 'named',
      id: 'udemy-client-id',
      title: 'Udemy client id',
      severity: 'info',
      names: ['udemy'],
      grammar: [base62(40)],
    },
  ],
};
