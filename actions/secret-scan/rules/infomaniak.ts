import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const infomaniak: Provider = {
  name: 'Infomaniak',
  revoke: 'Delete it on the API tokens page of the manager.',
  references: ['https://developer.infomaniak.com/docs/api'],
  kinds: [
    {
      how: 'named',
      id: 'infomaniak-api-token',
      title: 'Infomaniak API token',
      names: ['infomaniak'],
      grammar: [base64url(64, 100)],
    },
  ],
};
