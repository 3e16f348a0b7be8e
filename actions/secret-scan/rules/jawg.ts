import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jawg: Provider = {
  name: 'Jawg',
  revoke: 'Revoke it under Access tokens of the account.',
  references: ['https://www.jawg.io/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'jawg-access-token',
      title: 'Jawg access token',
      names: ['jawg'],
      grammar: [base62(64)],
    },
  ],
};
