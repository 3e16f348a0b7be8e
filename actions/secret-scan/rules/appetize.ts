import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const appetize: Provider = {
  name: 'Appetize',
  revoke: 'Delete the token under Organization > API.',
  references: ['https://docs.appetize.io/account/api-token'],
  kinds: [
    {
      how: 'named',
      id: 'appetize-api-token',
      title: 'Appetize API token',
      names: ['appetize'],
      grammar: ['tok_', lowerDigits(26)],
    },
  ],
};
