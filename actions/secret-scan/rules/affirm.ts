import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const affirm: Provider = {
  name: 'Affirm',
  revoke: 'Revoke it in the merchant portal > Developers > API keys.',
  references: ['https://docs.affirm.com/'],
  kinds: [
    {
      how: 'named',
      id: 'affirm-private-key',
      title: 'Affirm private API key',
      names: ['affirm api', 'affirm private', 'affirm secret'],
      grammar: [base62(32)],
    },
  ],
};
