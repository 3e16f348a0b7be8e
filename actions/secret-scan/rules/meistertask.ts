import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const meistertask: Provider = {
  name: 'MeisterTask',
  revoke: 'Delete the token under the developer settings of the Meister account.',
  references: ['https://developers.meistertask.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'meistertask-personal-token',
      title: 'MeisterTask personal access token',
      names: ['meistertask', 'meister task'],
      grammar: [base62(43)],
    },
  ],
};
