import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const livestorm: Provider = {
  name: 'Livestorm',
  revoke: 'Revoke the token under Account settings > Integrations > Public API.',
  references: ['https://developers.livestorm.co/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'livestorm-api-token',
      title: 'Livestorm API token',
      names: ['livestorm'],
      grammar: ['eyJ', base64url(15, 60), '.', base64url(60, 300), '.', base64url(40, 90)],
    },
  ],
};
