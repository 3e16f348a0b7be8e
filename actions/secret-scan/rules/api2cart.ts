import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const api2cart: Provider = {
  name: 'API2Cart',
  revoke: 'Regenerate it in the API settings of the API2Cart account.',
  references: ['https://docs.api2cart.com/'],
  kinds: [
    {
      how: 'named',
      id: 'api2cart-api-key',
      title: 'API2Cart API key',
      names: ['api2cart'],
      grammar: [lowerDigits(32)],
    },
  ],
};
