import { base62, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const runrunit: Provider = {
  name: 'Runrun.it',
  revoke: 'Replace it in the API settings of the Runrun.it account.',
  references: ['https://runrun.it/api/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'runrunit-api-key',
      title: 'Runrun.it API key',
      names: ['runrun it'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'runrunit-user-token',
      title: 'Runrun.it user token',
      names: ['runrun it'],
      grammar: [base62(18, 20)],
    },
  ],
};
