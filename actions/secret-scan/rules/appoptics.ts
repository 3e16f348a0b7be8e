import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appoptics: Provider = {
  name: 'AppOptics',
  revoke: 'Delete the token under Settings > API tokens.',
  references: ['https://docs.appoptics.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'appoptics-api-token',
      title: 'AppOptics API token',
      names: ['app optics'],
      grammar: [base64url(71)],
    },
  ],
};
