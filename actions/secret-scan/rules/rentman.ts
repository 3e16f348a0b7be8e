import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rentman: Provider = {
  name: 'Rentman',
  revoke: 'Replace it in the API settings of the Rentman account.',
  references: ['https://api.rentman.net/'],
  kinds: [
    {
      how: 'named',
      id: 'rentman-api-token',
      title: 'Rentman API token',
      names: ['rentman'],
      words: [],
      grammar: [base64url(20, 600), '.', base64url(20, 2000), optional('.', base64url(20, 700))],
    },
  ],
};
