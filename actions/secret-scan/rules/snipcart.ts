import { base64, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const snipcart: Provider = {
  name: 'Snipcart',
  revoke: 'Replace it in the API settings of the Snipcart account.',
  references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'snipcart-api-key',
      title: 'Snipcart API key',
      names: ['snipcart'],
      grammar: [base64url(75, 80)],
    },
    {
      how: 'named',
      id: 'snipcart-secret-key',
      title: 'Snipcart secret key',
      names: ['snipcart'],
      grammar: [either('ST_', 'S_'), base64(40, 90)],
    },
  ],
};
