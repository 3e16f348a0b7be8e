import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aviationstack: Provider = {
  name: 'aviationstack',
  revoke: 'Regenerate it in the API settings of the aviationstack account.',
  references: ['https://aviationstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'aviationstack-api-key',
      title: 'aviationstack API key',
      severity: 'medium',
      names: ['aviation stack'],
      grammar: [base62(32)],
    },
  ],
};
