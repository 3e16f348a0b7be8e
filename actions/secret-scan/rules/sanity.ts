import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sanity: Provider = {
  name: 'Sanity',
  revoke: 'Delete it under API > Tokens of the project.',
  references: ['https://www.sanity.io/docs/http-auth'],
  kinds: [
    {
      how: 'named',
      id: 'sanity-api-token',
      title: 'Sanity API token',
      names: ['sanity'],
      grammar: ['sk', base62(78, 178)],
    },
  ],
};
