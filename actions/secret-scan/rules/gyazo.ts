import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gyazo: Provider = {
  name: 'Gyazo',
  revoke: 'Delete the app on the OAuth applications page.',
  references: ['https://gyazo.com/api/docs/auth'],
  kinds: [
    {
      how: 'named',
      id: 'gyazo-access-token',
      title: 'Gyazo access token',
      names: ['gyazo'],
      grammar: [base64url(43)],
    },
  ],
};
