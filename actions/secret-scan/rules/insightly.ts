import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const insightly: Provider = {
  name: 'Insightly',
  revoke: 'Regenerate it under User settings > API.',
  references: ['https://api.insightly.com/v3.1/Help#!/Overview/Authentication'],
  kinds: [
    {
      how: 'named',
      id: 'insightly-api-key',
      title: 'Insightly API key',
      names: ['insightly'],
      grammar: [...uuid],
    },
  ],
};
