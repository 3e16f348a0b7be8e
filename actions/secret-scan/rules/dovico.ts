import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dovico: Provider = {
  name: 'Dovico',
  revoke: 'Regenerate it in the API token section of the account.',
  references: ['https://www.dovico.com/developer/API_doc/'],
  kinds: [
    {
      how: 'named',
      id: 'dovico-api-token',
      title: 'Dovico API token',
      names: ['dovico'],
      words: [],
      grammar: [lowerDigits(32), '.', lowerDigits(1, 12)],
    },
  ],
};
