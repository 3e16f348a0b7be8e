import { base64url, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pipedream: Provider = {
  name: 'Pipedream',
  revoke: 'Replace it in the API settings of the Pipedream account.',
  references: ['https://pipedream.com/docs/rest-api/auth'],
  kinds: [
    {
      how: 'named',
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      names: ['pipedream'],
      grammar: [lowerDigits(32)],
    },
    {
      how: 'named',
      id: 'pipedream-client-secret',
      title: 'Pipedream client secret',
      names: ['pipedream'],
      grammar: [base64url(43)],
    },
  ],
};
