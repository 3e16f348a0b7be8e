import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const salesflare: Provider = {
  name: 'Salesflare',
  revoke: 'Replace it in the API settings of the Salesflare account.',
  references: ['https://api.salesflare.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'salesflare-api-key',
      title: 'Salesflare API key',
      names: ['salesflare'],
      grammar: [base64url(45)],
    },
  ],
};
