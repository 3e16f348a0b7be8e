import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const patreon: Provider = {
  name: 'Patreon',
  revoke: 'Delete the client on the Clients & API Keys page of the Patreon platform.',
  references: ['https://docs.patreon.com/'],
  kinds: [
    {
      how: 'named',
      id: 'patreon-token',
      title: 'Patreon access or refresh token',
      names: ['patreon'],
      grammar: [base64url(43)],
    },
    {
      how: 'named',
      id: 'patreon-client-secret',
      title: 'Patreon client secret',
      names: ['patreon'],
      words: ['secret'],
      grammar: [base64url(64)],
    },
  ],
};
