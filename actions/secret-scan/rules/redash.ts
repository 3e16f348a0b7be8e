import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const redash: Provider = {
  name: 'Redash',
  revoke: 'Regenerate it on the profile page of the user.',
  references: ['https://redash.io/help/user-guide/integrations-and-api/api'],
  kinds: [
    {
      how: 'named',
      id: 'redash-api-key',
      title: 'Redash API key',
      names: ['redash'],
      grammar: [base62(40)],
    },
  ],
};
