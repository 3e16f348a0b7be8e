import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const chromatic: Provider = {
  name: 'Chromatic',
  revoke: 'Reset the token on the Manage page of the project.',
  references: ['https://www.chromatic.com/docs/setup/'],
  kinds: [
    {
      how: 'token',
      id: 'chromatic-project-token',
      title: 'Chromatic project token',
      grammar: ['chpt_', lowerDigits(12, 32)],
    },
    {
      how: 'named',
      id: 'chromatic-legacy-project-token',
      title: 'Chromatic legacy project token',
      names: ['chromatic'],
      words: ['token'],
      grammar: [lowerDigits(11, 15)],
    },
  ],
};
