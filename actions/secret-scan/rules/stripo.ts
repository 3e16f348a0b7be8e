import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stripo: Provider = {
  name: 'Stripo',
  revoke: 'Replace it in the API settings of the Stripo account.',
  references: ['https://api.stripo.email/'],
  kinds: [
    {
      how: 'named',
      id: 'stripo-api-key',
      title: 'Stripo API key',
      names: ['stripo'],
      grammar: ['eyJ', base64url(17, 100), '.', base64url(100, 400), '.', base64url(43)],
    },
  ],
};
