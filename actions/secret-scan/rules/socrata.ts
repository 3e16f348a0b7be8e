import { base62, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const socrata: Provider = {
  name: 'Socrata',
  revoke: 'Replace it in the API settings of the Socrata account.',
  references: ['https://dev.socrata.com/docs/app-tokens.html'],
  kinds: [
    {
      how: 'named',
      id: 'socrata-app-token',
      title: 'Socrata app token',
      severity: 'low',
      names: ['socrata'],
      grammar: [base62(25)],
    },
    {
      how: 'named',
      id: 'socrata-api-key-secret',
      title: 'Socrata API key secret',
      names: ['socrata'],
      words: ['secret'],
      grammar: [lowerDigits(50)],
    },
  ],
};
