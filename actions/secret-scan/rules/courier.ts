import { either, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const courier: Provider = {
  name: 'Courier',
  revoke: 'Rotate the key under Settings > API keys.',
  references: ['https://www.courier.com/docs/reference/auth/intro'],
  kinds: [
    {
      how: 'token',
      id: 'courier-api-key',
      title: 'Courier API key',
      grammar: [either('pk_prod_', 'pk_test_'), upperDigits(28)],
    },
    {
      how: 'named',
      id: 'courier-short-api-key',
      title: 'Courier API key',
      names: ['courier'],
      grammar: [either('pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_'), upperDigits(24, 32)],
    },
  ],
};
