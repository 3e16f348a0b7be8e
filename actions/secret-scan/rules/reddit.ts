import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const reddit: Provider = {
  name: 'Reddit',
  revoke: 'Replace the app under Preferences > Apps.',
  references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
  kinds: [
    {
      how: 'named',
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      names: ['reddit'],
      words: ['secret'],
      grammar: [base64url(27, 30)],
    },
  ],
};
