import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const buddy: Provider = {
  name: 'Buddy',
  revoke: 'Regenerate it in the API settings of the Buddy account.',
  references: ['https://buddy.works/docs/api/getting-started/overview'],
  kinds: [
    {
      how: 'named',
      id: 'buddy-access-token',
      title: 'Buddy access token',
      names: ['buddy api', 'buddy token', 'buddy works'],
      grammar: uuid,
    },
  ],
};
