import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenodo: Provider = {
  name: 'Zenodo',
  revoke: 'Delete it under Applications of the account.',
  references: ['https://developers.zenodo.org/'],
  kinds: [
    {
      how: 'named',
      id: 'zenodo-access-token',
      title: 'Zenodo personal access token',
      names: ['zenodo'],
      grammar: [base62(60)],
    },
  ],
};
