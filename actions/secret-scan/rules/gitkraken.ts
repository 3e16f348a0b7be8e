import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitkraken: Provider = {
  name: 'GitKraken',
  revoke: 'Revoke it under API access of the account.',
  references: ['https://help.gitkraken.com/'],
  kinds: [
    {
      how: 'named',
      id: 'gitkraken-api-token',
      title: 'GitKraken API token',
      names: ['gitkraken'],
      grammar: [base62(32, 64)],
    },
  ],
};
