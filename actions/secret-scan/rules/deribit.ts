import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deribit: Provider = {
  name: 'Deribit',
  revoke: 'Revoke it under Account > API.',
  references: ['https://docs.deribit.com/'],
  kinds: [
    {
      how: 'named',
      id: 'deribit-client-secret',
      title: 'Deribit client secret',
      names: ['deribit'],
      grammar: [base64url(40, 46)],
    },
  ],
};
