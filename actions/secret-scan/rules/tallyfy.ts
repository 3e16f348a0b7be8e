import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tallyfy: Provider = {
  name: 'Tallyfy',
  revoke: 'Replace it in the API settings of the Tallyfy account.',
  references: ['https://developers.tallyfy.com/'],
  kinds: [
    {
      how: 'named',
      id: 'tallyfy-access-token',
      title: 'Tallyfy access token',
      names: ['tallyfy'],
      grammar: ['eyJ', base64url(30, 200), '.', base64url(30, 1000), '.', base64url(30, 1000)],
    },
  ],
};
