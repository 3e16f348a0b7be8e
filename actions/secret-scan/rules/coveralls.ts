import { base62, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coveralls: Provider = {
  name: 'Coveralls',
  revoke: 'Regenerate it in the settings of the repository, or on the account page.',
  references: ['https://docs.coveralls.io/api-introduction'],
  kinds: [
    {
      how: 'named',
      id: 'coveralls-personal-token',
      title: 'Coveralls personal API token',
      aliases: ['coveralls-personal-api-token'],
      names: ['coveralls'],
      grammar: [lowerDigits(36, 38)],
    },
    {
      how: 'named',
      id: 'coveralls-repo-token',
      title: 'Coveralls repository token',
      severity: 'medium',
      names: ['coveralls'],
      grammar: [base62(32, 35)],
    },
  ],
};
