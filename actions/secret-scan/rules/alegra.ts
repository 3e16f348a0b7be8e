import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alegra: Provider = {
  name: 'Alegra',
  revoke: 'Regenerate it in the API settings of the Alegra account.',
  references: ['https://developer.alegra.com/'],
  kinds: [
    {
      how: 'named',
      id: 'alegra-api-key',
      title: 'Alegra API key',
      names: ['alegra'],
      grammar: [base62(20)],
    },
  ],
};
