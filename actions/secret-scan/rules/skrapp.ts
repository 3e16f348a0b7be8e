import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const skrapp: Provider = {
  name: 'Skrapp.io',
  revoke: 'Replace it in the API settings of the Skrapp.io account.',
  references: ['https://skrapp.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'skrapp-api-key',
      title: 'Skrapp.io API key',
      severity: 'medium',
      names: ['skrapp'],
      words: [],
      grammar: [base62(42)],
    },
  ],
};
