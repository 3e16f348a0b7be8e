import { base62, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const filestack: Provider = {
  name: 'Filestack',
  revoke: 'Regenerate the app secret under Security of the dashboard.',
  references: ['https://www.filestack.com/docs/security/'],
  kinds: [
    {
      how: 'named',
      id: 'filestack-app-secret',
      title: 'Filestack app secret',
      names: ['filestack'],
      words: ['secret'],
      grammar: [upperDigits(26)],
    },
    {
      how: 'named',
      id: 'filestack-api-key',
      title: 'Filestack API key',
      severity: 'low',
      names: ['filestack'],
      words: [],
      grammar: ['A', base62(20), 'z'],
    },
  ],
};
