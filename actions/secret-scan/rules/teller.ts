import { either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const teller: Provider = {
  name: 'Teller',
  revoke: 'Revoke it in the dashboard.',
  references: ['https://teller.io/docs/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'teller-access-token',
      title: 'Teller access token',
      names: ['teller api', 'teller access', 'teller token'],
      grammar: [either(['token_', lowerDigits(26)], ['test_tok_', lowerDigits(24, 28)])],
    },
  ],
};
