import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mastodon: Provider = {
  name: 'Mastodon',
  revoke: 'Revoke the application under Preferences > Development, or Account > Authorized apps.',
  references: ['https://docs.joinmastodon.org/client/token/'],
  kinds: [
    {
      how: 'named',
      id: 'mastodon-access-token',
      title: 'Mastodon access token',
      names: ['mastodon'],
      words: ['token', 'key', 'secret', 'access'],
      grammar: [base64url(43)],
    },
  ],
};
