import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appfollow: Provider = {
  name: 'AppFollow',
  revoke: 'Regenerate it in the API settings of the AppFollow account.',
  references: ['https://docs.api.appfollow.io/'],
  kinds: [
    {
      how: 'named',
      id: 'appfollow-api-key',
      title: 'AppFollow API key',
      names: ['app follow'],
      grammar: ['eyJ', base64url(8, 800), '.', base64url(8, 2000), '.', base64url(8, 800)],
    },
  ],
};
