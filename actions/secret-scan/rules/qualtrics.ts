import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qualtrics: Provider = {
  name: 'Qualtrics',
  revoke: 'Generate a new one under Account settings > Qualtrics IDs.',
  references: ['https://api.qualtrics.com/'],
  kinds: [
    {
      how: 'named',
      id: 'qualtrics-api-token',
      title: 'Qualtrics API token',
      names: ['qualtrics'],
      grammar: [base62(40)],
    },
  ],
};
