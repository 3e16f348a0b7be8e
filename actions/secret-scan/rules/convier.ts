import { base62, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const convier: Provider = {
  name: 'Convier',
  revoke: 'Regenerate it in the API settings of the Convier account.',
  references: ['https://convier.me/api'],
  kinds: [
    {
      how: 'named',
      id: 'convier-api-key',
      title: 'Convier API key',
      names: ['convier'],
      grammar: [digits(2, 5), '|', base62(40)],
    },
  ],
};
