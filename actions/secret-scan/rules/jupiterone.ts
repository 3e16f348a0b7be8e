import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jupiterone: Provider = {
  name: 'JupiterOne',
  revoke: 'Revoke the token under Settings > Account Management > API Tokens.',
  references: ['https://docs.jupiterone.io/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'jupiterone-api-token',
      title: 'JupiterOne API token',
      names: ['jupiter one', 'j1 api', 'j1 account'],
      grammar: [base62(60, 120)],
    },
  ],
};
