import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const interseller: Provider = {
  name: 'Interseller',
  revoke: 'Regenerate it in the account settings.',
  references: ['https://api.interseller.io/'],
  kinds: [
    {
      how: 'named',
      id: 'interseller-api-key',
      title: 'Interseller API key',
      names: ['interseller'],
      grammar: [...uuid],
    },
  ],
};
