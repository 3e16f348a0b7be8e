import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apimatic: Provider = {
  name: 'APIMatic',
  revoke: 'Regenerate it in the API settings of the APIMatic account.',
  references: ['https://docs.apimatic.io/'],
  kinds: [
    {
      how: 'named',
      id: 'apimatic-api-key',
      title: 'APIMatic API key',
      names: ['apimatic'],
      grammar: [base64url(64)],
    },
  ],
};
