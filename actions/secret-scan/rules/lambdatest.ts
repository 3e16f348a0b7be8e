import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lambdatest: Provider = {
  name: 'LambdaTest',
  revoke: 'Revoke it under Settings > Password & security.',
  references: ['https://www.lambdatest.com/support/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'lambdatest-access-key',
      title: 'LambdaTest access key',
      names: ['lambdatest', 'lambda test'],
      grammar: [either(['LT_', base62(44, 50)], [base62(50)])],
    },
  ],
};
