import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const numverify: Provider = {
  name: 'numverify',
  revoke: 'Reset the access key in the numverify dashboard.',
  references: ['https://numverify.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'numverify-access-key',
      title: 'numverify access key',
      severity: 'medium',
      names: ['numverify', 'num verify'],
      grammar: [lowerDigits(32)],
    },
  ],
};
