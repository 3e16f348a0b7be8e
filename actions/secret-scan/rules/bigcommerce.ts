import { either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bigcommerce: Provider = {
  name: 'BigCommerce',
  revoke: 'Delete the account under Settings > Store-level API accounts.',
  references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
  kinds: [
    {
      how: 'named',
      id: 'bigcommerce-access-token',
      title: 'BigCommerce access token or client secret',
      severity: 'critical',
      names: ['big commerce'],
      grammar: [either([lowerDigits(31)], [hex(64)])],
    },
  ],
};
