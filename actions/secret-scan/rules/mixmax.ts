import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mixmax: Provider = {
  name: 'Mixmax',
  revoke: 'Delete the token under Settings > Integrations > API.',
  references: ['https://developer.mixmax.com/docs/getting-started-with-the-api'],
  kinds: [
    {
      how: 'named',
      id: 'mixmax-api-token',
      title: 'Mixmax API token',
      names: ['mixmax'],
      grammar: [base64url(36)],
    },
  ],
};
