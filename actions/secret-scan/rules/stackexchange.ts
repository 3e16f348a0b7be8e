import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stackexchange: Provider = {
  name: 'Stack Exchange',
  revoke: 'Replace it in the API settings of the Stack Exchange account.',
  references: ['https://api.stackexchange.com/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'stackexchange-key',
      title: 'Stack Exchange key',
      severity: 'low',
      names: ['stack exchange', 'stack apps'],
      words: ['key', 'secret'],
      grammar: [base62(21, 22), '(('],
    },
  ],
};
