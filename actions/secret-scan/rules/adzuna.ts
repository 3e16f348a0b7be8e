import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const adzuna: Provider = {
  name: 'Adzuna',
  revoke: 'Ask Adzuna for a new key on its API dashboard.',
  references: ['https://developer.adzuna.com/'],
  kinds: [
    {
      how: 'named',
      id: 'adzuna-app-key',
      title: 'Adzuna application key',
      severity: 'medium',
      names: ['adzuna'],
      grammar: [lowerDigits(32)],
    },
  ],
};
