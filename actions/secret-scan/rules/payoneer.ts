import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const payoneer: Provider = {
  name: 'Payoneer',
  revoke: 'Revoke it in the application in the developer portal.',
  references: ['https://developer.payoneer.com/'],
  kinds: [
    {
      how: 'named',
      id: 'payoneer-client-secret',
      title: 'Payoneer client secret',
      names: ['payoneer'],
      grammar: [base62(32, 64)],
    },
  ],
};
