import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const axonaut: Provider = {
  name: 'Axonaut',
  revoke: 'Regenerate it in the API settings of the Axonaut account.',
  references: ['https://axonaut.com/api/v2/doc'],
  kinds: [
    {
      how: 'named',
      id: 'axonaut-api-key',
      title: 'Axonaut API key',
      names: ['axonaut'],
      grammar: [base62(32)],
    },
  ],
};
