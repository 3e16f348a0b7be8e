import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sugester: Provider = {
  name: 'Sugester',
  revoke: 'Replace it in the API settings of the Sugester account.',
  references: ['https://sugester.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'sugester-api-token',
      title: 'Sugester API token',
      names: ['sugester'],
      grammar: [base62(32)],
    },
  ],
};
