import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const yodlee: Provider = {
  name: 'Yodlee',
  revoke: 'Revoke it in the API dashboard.',
  references: ['https://developer.yodlee.com/'],
  kinds: [
    {
      how: 'named',
      id: 'yodlee-client-secret',
      title: 'Yodlee client secret',
      names: ['yodlee'],
      grammar: [base62(20, 48)],
    },
  ],
};
