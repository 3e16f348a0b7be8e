import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const loadmill: Provider = {
  name: 'Loadmill',
  revoke: 'Delete the token under Settings > API Tokens of Loadmill.',
  references: ['https://docs.loadmill.com/integrations/api-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'loadmill-api-token',
      title: 'Loadmill API token',
      names: ['loadmill'],
      grammar: [base62(40)],
    },
  ],
};
