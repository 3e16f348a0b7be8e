import { base64url, digits, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const harvest: Provider = {
  name: 'Harvest',
  revoke: 'Delete it on the Developers page of the account.',
  references: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'harvest-access-token',
      title: 'Harvest personal access token',
      names: ['harvest'],
      words: [],
      grammar: [digits(5, 9), '.', either('at', 'pt'), '.', base64url(80, 90)],
    },
  ],
};
