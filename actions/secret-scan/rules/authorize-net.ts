import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const authorizeNet: Provider = {
  name: 'Authorize.net',
  revoke: 'Revoke it under Account > API credentials & keys.',
  references: ['https://developer.authorize.net/api/reference/'],
  kinds: [
    {
      how: 'named',
      id: 'authorize-net-transaction-key',
      title: 'Authorize.net transaction key',
      names: ['authorize net'],
      grammar: [base62(16)],
    },
  ],
};
