import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bulbul: Provider = {
  name: 'Bulbul',
  revoke: 'Regenerate it in the API settings of the Bulbul account.',
  references: ['https://www.bulbul.io/'],
  kinds: [
    {
      how: 'named',
      id: 'bulbul-api-key',
      title: 'Bulbul API key',
      names: ['bulbul'],
      grammar: [base62(32)],
    },
  ],
};
