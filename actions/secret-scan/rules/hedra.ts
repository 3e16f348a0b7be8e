import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hedra: Provider = {
  name: 'Hedra',
  revoke: 'Delete it on the API page of the account.',
  references: ['https://www.hedra.com/docs'],
  kinds: [
    {
      how: 'token',
      id: 'hedra-api-key',
      title: 'Hedra API key',
      grammar: ['sk_hedra_', base64url(30, 140)],
    },
  ],
};
